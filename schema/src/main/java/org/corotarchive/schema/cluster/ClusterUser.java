// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;

/**
 * Who runs the server: PostgreSQL refuses root, so that root hands over to the user of Debian's
 * package; anybody else runs it himself.
 *
 * @param principal owner of the cluster's files
 * @param handOver beginning of each command, empty when there is no hand-over
 */
record ClusterUser(UserPrincipal principal, List<String> handOver) {

  private static final String PACKAGE_USER = "postgres";

  static ClusterUser find() throws ClusterException {
    Path self = Path.of("/proc/self");
    try {
      if (!Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))) {
        return new ClusterUser(Files.getOwner(self), List.of());
      }
      UserPrincipal user =
          self.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(PACKAGE_USER);
      return new ClusterUser(user, handOverTo(PACKAGE_USER));
    } catch (UserPrincipalNotFoundException e) {
      throw new ClusterException(
          ClusterProblem.USER_MISSING,
          "The server cannot run as root and the user postgres does not exist: install the Debian"
              + " package postgresql-15-pgsphere, which makes it",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> handOverTo(String user) throws ClusterException {
    String group = Program.run(List.of("id", "-g", user)).output();
    return List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--init-groups");
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

  boolean owns(Path path) throws IOException {
    return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(principal);
  }

  /** Whether this user may enter a folder by its path. */
  boolean reaches(Path folder) throws ClusterException {
    return run(List.of("test", "-x", folder.toString())).succeeded();
  }
}
