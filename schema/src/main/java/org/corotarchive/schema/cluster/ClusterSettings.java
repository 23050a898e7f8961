// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Where and how a private cluster runs.
 *
 * @param folder folder of the cluster, made when it does not exist; nothing else may be in it
 * @param programs folder with initdb, pg_ctl and postgres
 * @param port port on 127.0.0.1 to try first in a new cluster; empty for any free one
 * @param freeBytes space that must be free before the server is made or started
 * @param durability whether data must survive a crash of the machine
 * @param connections most connections of all programs together, 10 to 1000; a server that runs
 *     already keeps what it was started with
 */
public record ClusterSettings(
    Path folder,
    Path programs,
    OptionalInt port,
    long freeBytes,
    Durability durability,
    int connections) {

  /** The major version of PostgreSQL that the archive is tested with. */
  public static final int MAJOR = 15;

  private static final Path DEBIAN_PROGRAMS = Path.of("/usr/lib/postgresql/" + MAJOR + "/bin");
  private static final long FREE_BYTES = 300_000_000L;
  private static final int HIGHEST_PORT = 65_535;
  private static final int USUAL_CONNECTIONS = 60;
  private static final int FEWEST_CONNECTIONS = 10;
  private static final int MOST_CONNECTIONS = 1000;

  public ClusterSettings {
    folder = folder.toAbsolutePath().normalize();
    if (port.isPresent() && (port.getAsInt() < 1 || port.getAsInt() > HIGHEST_PORT)) {
      throw new IllegalArgumentException(
          "A port is 1 to " + HIGHEST_PORT + ", but got " + port.getAsInt());
    }
    if (freeBytes < 0) {
      throw new IllegalArgumentException("Free space cannot be negative, but got " + freeBytes);
    }
    if (connections < FEWEST_CONNECTIONS || connections > MOST_CONNECTIONS) {
      throw new IllegalArgumentException(
          "A cluster has "
              + FEWEST_CONNECTIONS
              + " to "
              + MOST_CONNECTIONS
              + " connections, but got "
              + connections);
    }
  }

  /** The usual settings: the programs of Debian, any free port, safe, 60 connections. */
  public static ClusterSettings in(Path folder) {
    return new ClusterSettings(
        folder,
        DEBIAN_PROGRAMS,
        OptionalInt.empty(),
        FREE_BYTES,
        Durability.SAFE,
        USUAL_CONNECTIONS);
  }

  /** The same with other durability. */
  public ClusterSettings with(Durability other) {
    return new ClusterSettings(folder, programs, port, freeBytes, other, connections);
  }

  /** The same for another number of connections. */
  public ClusterSettings withConnections(int most) {
    return new ClusterSettings(folder, programs, port, freeBytes, durability, most);
  }
}
