// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A file as the catalogue knows it.
 *
 * @param id stable id, never given to another file
 * @param version its version among the files of its product
 * @param name name to give it when it leaves the archive
 * @param content what it is
 * @param location where the store keeps it
 * @param state whether it may be given out
 * @param accessClass what the access control decides by
 * @param receivedAt when the archive took it in
 */
public record CatalogedFile(
    UUID id,
    int version,
    String name,
    Content content,
    Location location,
    State state,
    int accessClass,
    Instant receivedAt) {

  /**
   * What a file is.
   *
   * @param mediaType its media type
   * @param sizeBytes its size
   * @param sha256 digest of its bytes, in lower-case hexadecimal
   */
  public record Content(String mediaType, long sizeBytes, String sha256) {}

  /**
   * Where the store keeps a file.
   *
   * @param objectId the store's object
   * @param logicalPath name within the object
   */
  public record Location(String objectId, String logicalPath) {}

  /** Whether a file may be given out. */
  public enum State {
    /** It may. */
    AVAILABLE,
    /** It was taken back; its id answers that it is gone. */
    WITHDRAWN,
    /** Its bytes are in doubt and wait for repair. */
    SUSPECT;

    /** The state as it stands in the table. */
    public String columnValue() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
