// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders for test clusters. They are under /var/tmp since the user that runs a server may not
 * reach a checkout in somebody's home; their names hold the process number of the JVM that made
 * them.
 */
public final class TestFolder {

  static final Path PARENT = Path.of("/var/tmp");
  static final String PREFIX = "corot-test-";

  private TestFolder() {}

  /** Makes a folder through which everybody may pass. */
  public static Path make() {
    try {
      Path folder = Files.createTempDirectory(PARENT, PREFIX + ProcessHandle.current().pid() + "-");
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder with all that is in it. */
  public static void delete(Path folder) {
    if (Files.notExists(folder)) {
      return;
    }
    try {
      List<Path> deepestFirst;
      try (Stream<Path> paths = Files.walk(folder)) {
        deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Folders made by JVMs that live no more. */
  static List<Path> leftBehind() throws IOException {
    try (Stream<Path> folders = Files.list(PARENT)) {
      return folders.filter(TestFolder::isLeftBehind).toList();
    }
  }

  private static boolean isLeftBehind(Path folder) {
    String name = folder.getFileName().toString();
    if (!name.matches(PREFIX + "\\d+-.*")) {
      return false;
    }
    long pid = Long.parseLong(name.substring(PREFIX.length()).replaceFirst("-.*", ""));
    return ProcessHandle.of(pid).isEmpty();
  }
}
