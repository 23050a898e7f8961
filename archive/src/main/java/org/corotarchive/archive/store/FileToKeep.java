// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.store;

import java.nio.file.Path;

/**
 * A file to be kept.
 *
 * @param objectId object to keep it in: all versions of one product's file share one
 * @param logicalPath name to keep it under within the object
 * @param source where its bytes are now
 * @param sizeBytes size that was checked
 * @param sha256 digest of the bytes that were checked, in lower-case hexadecimal
 */
public record FileToKeep(
    String objectId, String logicalPath, Path source, long sizeBytes, String sha256) {}
