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
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** What the disk has to do for a store: keep for certain, give back, forget. */
final class DurableFile {

  private static final int BUFFER_BYTES = 1 << 16;

  private DurableFile() {}

  /**
   * Flushes a version of an OCFL object to the disk: content, inventories and declaration, then
   * every folder up to the storage root, without which a file may vanish when the power goes.
   *
   * @param objectRoot folder of the object
   * @param version folder of the version within it
   */
  static void flush(Path storageRoot, Path objectRoot, Path version) throws IOException {
    try (Stream<Path> written = Stream.concat(Files.list(objectRoot), Files.walk(version))) {
      for (Path path : written.filter(path -> !path.equals(version)).toList()) {
        force(path);
      }
    }
    for (Path folder = version; folder.startsWith(storageRoot); folder = parent(folder)) {
      force(folder);
    }
  }

  /** Reads a file back and compares size and digest with what was given. */
  static void compare(Path stored, FileToKeep file) throws IOException {
    if (Files.size(stored) != file.sizeBytes() || !sha256(stored).equals(file.sha256())) {
      throw new IOException("what was read back from the disk is not what was written");
    }
  }

  /** Deletes a folder with all in it, if it is there. */
  static void deleteFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static Path parent(Path folder) {
    return Optional.ofNullable(folder.getParent()).orElseThrow();
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
