// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.datalink;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bytes of an archived file on their way out. The last block leaves only when the digest of all
 * bytes is the one of the catalogue; otherwise the connection is cut, so that nobody takes a
 * damaged file for a whole one.
 */
final class CheckedFile implements StreamingOutput {

  private static final Logger LOG = LoggerFactory.getLogger(CheckedFile.class);
  private static final int BLOCK_BYTES = 65_536;

  private final Path file;
  private final long sizeBytes;
  private final String sha256;

  CheckedFile(Path file, long sizeBytes, String sha256) {
    this.file = file;
    this.sizeBytes = sizeBytes;
    this.sha256 = sha256;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    MessageDigest digest = sha256Digest();
    byte[] block = new byte[BLOCK_BYTES];
    long left = sizeBytes;
    try (InputStream in = Files.newInputStream(file)) {
      while (left > 0) {
        int length = in.readNBytes(block, 0, (int) Math.min(block.length, left));
        digest.update(block, 0, length);
        left -= length;
        if (length == 0 || left == 0 && !matches(digest)) {
          throw damaged();
        }
        out.write(block, 0, length);
      }
    }
  }

  private boolean matches(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest()).equals(sha256);
  }

  private IOException damaged() {
    LOG.error("{} is damaged: its bytes are not those of the catalogue", file);
    return new IOException("a damaged file was not handed out");
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
