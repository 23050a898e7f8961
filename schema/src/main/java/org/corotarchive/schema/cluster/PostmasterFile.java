// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file postmaster.pid of a cluster (PostgreSQL 15, "Database File Layout"): first line the
 * process, fourth line the port. It stays behind when the server is killed, and its process number
 * may then belong to anybody.
 *
 * @param file the file itself
 * @param pid process number of the server
 * @param port port of the server
 */
record PostmasterFile(Path file, long pid, int port) {

  private static final int PORT_LINE = 3;

  static Optional<PostmasterFile> read(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() <= PORT_LINE) {
        return Optional.empty();
      }
      long pid = Long.parseLong(lines.get(0).strip());
      int port = Integer.parseInt(lines.get(PORT_LINE).strip());
      return Optional.of(new PostmasterFile(file, pid, port));
    } catch (NoSuchFileException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether the process exists, whatever it is. */
  boolean processExists() {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  /** Whether the process is the server of this cluster: a server lives in its data folder. */
  boolean isServer() {
    if (!processExists()) {
      return false;
    }
    try {
      Path home = Files.readSymbolicLink(Path.of("/proc", String.valueOf(pid), "cwd"));
      Path parent = file.toRealPath().getParent();
      return home.equals(parent);
    } catch (IOException e) {
      return false;
    }
  }
}
