// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

/**
 * A file on disk.
 *
 * @param path place in the delivery folder, parts joined by {@code /}
 * @param sizeBytes size
 * @param sha256 64 hexadecimal digits
 */
record WrittenFile(String path, long sizeBytes, String sha256) {}
