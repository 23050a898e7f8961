// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids of files: name-based UUIDs (RFC 9562, section 5.3, name space URL) of the publisher DID, a
 * number sign and the version, so that a catalogue rebuilt from the store gives the same ids.
 */
public final class FileId {

  // RFC 9562, section 6.6: the name space of URLs.
  private static final UUID URL_SPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  private FileId() {}

  /** The id of version {@code version} of the product's file. */
  public static UUID of(PublisherDid did, int version) {
    byte[] name = (did.value() + "#" + version).getBytes(StandardCharsets.UTF_8);
    ByteBuffer buffer = ByteBuffer.allocate(16 + name.length);
    buffer.putLong(URL_SPACE.getMostSignificantBits());
    buffer.putLong(URL_SPACE.getLeastSignificantBits());
    buffer.put(name);
    return UUID.nameUUIDFromBytes(buffer.array());
  }
}
