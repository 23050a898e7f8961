// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

import java.time.Duration;

/**
 * Sizes of the connection pools.
 *
 * @param archiveConnections most connections of the archive itself, 1 to 100
 * @param queryConnections most queries of users that run at one time, 1 to 100
 * @param longestWait how long a caller waits for a connection before it is told that all are busy,
 *     at least 250 ms
 */
public record DatabaseSettings(int archiveConnections, int queryConnections, Duration longestWait) {

  /** Most connections of a pool. */
  public static final int MOST = 100;

  private static final Duration SHORTEST_WAIT = Duration.ofMillis(250);

  /** Fit for two cores. */
  public static final DatabaseSettings DEFAULT = new DatabaseSettings(8, 10, Duration.ofSeconds(5));

  public DatabaseSettings {
    check("archive", archiveConnections);
    check("query", queryConnections);
    if (longestWait.compareTo(SHORTEST_WAIT) < 0) {
      throw new IllegalArgumentException(
          "A wait of 250 ms is the shortest, but got " + longestWait);
    }
  }

  private static void check(String pool, int connections) {
    if (connections < 1 || connections > MOST) {
      throw new IllegalArgumentException(
          "The " + pool + " pool may have 1 to " + MOST + " connections, but got " + connections);
    }
  }
}
