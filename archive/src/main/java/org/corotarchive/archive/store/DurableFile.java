// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Makes sure that a file just written is on the disk, and is what it should be. */
final class DurableFile {

  private static final int BUFFER_BYTES = 1 << 16;

  private static final List<String> INVENTORIES =
      List.of("inventory.json", "inventory.json.sha512");

  private DurableFile() {}

  /**
   * Flushes a file of an OCFL object to the disk, with the object's own files and every folder up
   * to the storage root, without which a file may vanish when the power goes.
   */
  static void flush(Path storageRoot, Path content) throws IOException {
    force(content);
    for (Path folder = content.getParent();
        folder != null && folder.startsWith(storageRoot);
        folder = folder.getParent()) {
      for (String inventory : INVENTORIES) {
        forceIfThere(folder.resolve(inventory));
      }
      force(folder);
    }
  }

  /** Reads a file back and compares size and digest with what was given. */
  static void compare(Path stored, FileToKeep file) throws IOException {
    if (Files.size(stored) != file.sizeBytes() || !sha256(stored).equals(file.sha256())) {
      throw new IOException("what was read back from the disk is not what was written");
    }
  }

  private static void forceIfThere(Path file) throws IOException {
    if (Files.exists(file)) {
      force(file);
    }
  }

  private static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = newSha256();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream input = Files.newInputStream(file)) {
      for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
