// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who runs the server: PostgreSQL refuses root, so that root hands over to the user of Debian's
 * package; anybody else runs it himself.
 *
 * @param principal owner of the cluster's files
 * @param handOver beginning of each command, empty when there is no hand-over
 */
record ClusterUser(UserPrincipal principal, List<String> handOver) {

  private static final String PACKAGE_USER = "postgres";

  /**
   * Finds the user for a cluster.
   *
   * @param data folder of the cluster; one that exists is run by its owner
   */
  static ClusterUser find(Path data) throws ClusterException {
    try {
      Path self = Path.of("/proc/self");
      if (!Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))) {
        return new ClusterUser(Files.getOwner(self), List.of());
      }
      UserPrincipal user = Files.exists(data) ? Files.getOwner(data) : packageUser(data);
      return new ClusterUser(user, handOverTo(user.getName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UserPrincipal packageUser(Path anywhere) throws ClusterException, IOException {
    try {
      return anywhere
          .getFileSystem()
          .getUserPrincipalLookupService()
          .lookupPrincipalByName(PACKAGE_USER);
    } catch (UserPrincipalNotFoundException e) {
      throw new ClusterException(
          ClusterProblem.USER_MISSING,
          "The server cannot run as root and the user postgres does not exist: install the Debian"
              + " package postgresql-15-pgsphere, which makes it",
          e);
    }
  }

  private static List<String> handOverTo(String user) throws ClusterException {
    Program.Outcome group = Program.run(List.of("id", "-g", user));
    if (!group.succeeded()) {
      throw new ClusterException(
          ClusterProblem.USER_MISSING,
          "The database belongs to the user "
              + user
              + ", who does not exist: give it to postgres"
              + " (chown -R postgres)");
    }
    return List.of("setpriv", "--reuid=" + user, "--regid=" + group.output(), "--init-groups");
  }

  /** Runs a command as this user. */
  Program.Outcome run(List<String> command) throws ClusterException {
    List<String> whole = new ArrayList<>(handOver);
    whole.addAll(command);
    return Program.run(whole);
  }

  /** Gives a file or folder to this user. */
  void own(Path path) throws IOException {
    if (!handOver.isEmpty()) {
      Files.setOwner(path, principal);
    }
  }

  /** Lets this user pass through a folder of the user that runs this program. */
  void letPass(Path folder) throws IOException {
    if (!handOver.isEmpty()) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
      if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
        Files.setPosixFilePermissions(folder, permissions);
      }
    }
  }

  boolean owns(Path path) throws IOException {
    return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(principal);
  }

  /** Whether this user may enter a folder by its path. */
  boolean reaches(Path folder) throws ClusterException {
    return run(List.of("test", "-x", folder.toString())).succeeded();
  }
}
