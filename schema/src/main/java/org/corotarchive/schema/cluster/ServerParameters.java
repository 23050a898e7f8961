// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * Parameters of the server, given at each start, so that the cluster's own files stay as initdb
 * made them. Sizes are fit for two cores and a few gigabytes of memory.
 */
final class ServerParameters {

  private static final List<String> ALWAYS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "shared_buffers=256MB",
          "effective_cache_size=1GB",
          "work_mem=16MB",
          "maintenance_work_mem=128MB",
          // pgSphere's estimates make joins look dear: compiling them costs more than running them.
          "jit=off",
          "max_parallel_workers_per_gather=1",
          "random_page_cost=1.1",
          "timezone=UTC",
          "log_timezone=UTC",
          "lc_messages=C",
          "log_checkpoints=off",
          "password_encryption=scram-sha-256");

  private ServerParameters() {}

  /** Parameters for one start, as {@code name=value}. */
  static List<String> of(int port, ClusterSettings settings) {
    List<String> parameters = new ArrayList<>(ALWAYS);
    parameters.add("port=" + port);
    parameters.add("max_connections=" + settings.connections());
    String safe = settings.durability() == Durability.SAFE ? "on" : "off";
    parameters.add("fsync=" + safe);
    parameters.add("synchronous_commit=" + safe);
    parameters.add("full_page_writes=" + safe);
    return parameters;
  }
}
