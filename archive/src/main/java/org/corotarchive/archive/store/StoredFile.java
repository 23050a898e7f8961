// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.store;

/**
 * A file that the store holds, read back and found equal to what was given.
 *
 * @param objectId object of the store: all versions of one product's file
 * @param version version of the object in which the file stands, from 1
 * @param logicalPath name of the file within the object
 * @param sizeBytes its size
 * @param sha256 digest of its bytes, in lower-case hexadecimal
 * @param fresh whether this call wrote it; false if the store had it already
 */
public record StoredFile(
    String objectId,
    int version,
    String logicalPath,
    long sizeBytes,
    String sha256,
    boolean fresh) {}
