// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The folder of a private cluster:
 *
 * <pre>
 * data        the cluster, owned by the user that runs the server
 * data.new    a cluster that is being made; renamed when complete
 * server.log  what the server says
 * passwords   passwords of the roles, readable by the owner alone
 * port        the port of the last start
 * lock        taken by the programs that use the cluster
 * </pre>
 */
record ClusterFolder(Path folder, ClusterUser user) {

  /** Makes the folder if need be, and checks that it can hold a cluster. */
  static ClusterFolder prepare(ClusterSettings settings, ClusterUser user) throws ClusterException {
    ClusterFolder folder = new ClusterFolder(settings.folder(), user);
    folder.make();
    folder.checkReachable();
    folder.checkSpace(settings.freeBytes());
    return folder;
  }

  Path data() {
    return folder.resolve("data");
  }

  Path unfinished() {
    return folder.resolve("data.new");
  }

  Path log() {
    return folder.resolve("server.log");
  }

  Path passwords() {
    return folder.resolve("passwords");
  }

  Path lock() {
    return folder.resolve("lock");
  }

  boolean hasCluster() {
    return Files.exists(data());
  }

  private void make() throws ClusterException {
    try {
      Files.createDirectories(folder);
      user.letPass(folder);
      // Not the lock itself: closing it drops every lock that this process has on it (POSIX).
      Files.delete(Files.createTempFile(folder, "probe", ""));
      if (Files.notExists(lock())) {
        Files.newByteChannel(lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
      }
      if (Files.notExists(log())) {
        Files.createFile(
            log(),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      user.own(log());
    } catch (IOException e) {
      throw new ClusterException(
          ClusterProblem.FOLDER_NOT_WRITABLE,
          "The folder "
              + folder
              + " cannot be written: choose another data folder, or change its"
              + " rights",
          e);
    }
  }

  private void checkReachable() throws ClusterException {
    if (user.reaches(folder)) {
      return;
    }
    Path closed = folder;
    for (Path parent = folder; parent != null; parent = parent.getParent()) {
      if (!user.reaches(parent)) {
        closed = parent;
      }
    }
    throw new ClusterException(
        ClusterProblem.FOLDER_NOT_REACHABLE,
        "The user "
            + user.principal().getName()
            + ", who runs the database server, may not enter "
            + closed
            + ": choose a data folder elsewhere, or let others pass (chmod o+x "
            + closed
            + ")");
  }

  private void checkSpace(long freeBytes) throws ClusterException {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      if (free < freeBytes) {
        throw full(
            "has "
                + free / 1_000_000
                + " MB free, and the database needs "
                + freeBytes / 1_000_000
                + " MB");
      }
    } catch (IOException e) {
      throw new ClusterException(
          ClusterProblem.FOLDER_NOT_WRITABLE, "The folder " + folder + " cannot be read", e);
    }
  }

  ClusterException full(String how) {
    return new ClusterException(
        ClusterProblem.FOLDER_FULL,
        "The disk of " + folder + " " + how + ": make room, or choose another data folder");
  }

  /** Refuses a cluster that the installed server or this user cannot run. */
  void checkCluster() throws ClusterException, IOException {
    String major = Files.readString(data().resolve("PG_VERSION")).strip();
    if (!major.equals(String.valueOf(ClusterSettings.MAJOR))) {
      throw new ClusterException(
          ClusterProblem.WRONG_VERSION,
          "The database in "
              + folder
              + " was made by PostgreSQL "
              + major
              + ", but this program"
              + " runs PostgreSQL "
              + ClusterSettings.MAJOR
              + ": bring the database over with"
              + " pg_upgrade, or choose another data folder");
    }
    if (!user.owns(data())) {
      throw new ClusterException(
          ClusterProblem.FOLDER_NOT_WRITABLE,
          "The database in "
              + folder
              + " belongs to the user "
              + Files.getOwner(data()).getName()
              + " and can be run by him or by root");
    }
  }

  /** Makes an empty folder for a new cluster, in place of one left by an interrupted attempt. */
  Path makeUnfinished() throws IOException {
    deleteRecursively(unfinished());
    Files.createDirectory(unfinished());
    user.own(unfinished());
    return unfinished();
  }

  /**
   * Deletes the cluster. The lock stays, since other programs may wait for it, and so does the log.
   */
  void deleteCluster() throws IOException {
    deleteRecursively(data());
    deleteRecursively(unfinished());
    Files.deleteIfExists(passwords());
    Files.deleteIfExists(portFile());
  }

  private static void deleteRecursively(Path root) throws IOException {
    if (Files.notExists(root)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> paths = Files.walk(root)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }

  /** The port of the last start. */
  OptionalInt port() throws IOException {
    Path file = portFile();
    if (Files.notExists(file)) {
      return OptionalInt.empty();
    }
    String text = Files.readString(file).strip();
    return text.matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  void keepPort(int port) throws IOException {
    Files.writeString(portFile(), port + "\n");
  }

  private Path portFile() {
    return folder.resolve("port");
  }
}
