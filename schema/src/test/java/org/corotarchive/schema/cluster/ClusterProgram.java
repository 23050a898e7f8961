// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Another program that has a cluster open, for tests of what happens between programs. */
final class ClusterProgram implements AutoCloseable {

  private final Process process;
  private final int port;

  private ClusterProgram(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Opens the cluster of the folder, says its port, and closes it when told to. */
  public static void main(String[] arguments) throws ClusterException, IOException {
    ClusterSettings settings = ClusterSettings.in(Path.of(arguments[0])).with(Durability.THROWAWAY);
    try (PrivateCluster cluster = PrivateCluster.open(settings)) {
      System.out.println(cluster.port());
      System.in.read();
    }
  }

  static ClusterProgram start(Path folder) throws IOException {
    String java = ProcessHandle.current().info().command().orElse("java");
    Process process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-cp",
                    System.getProperty("java.class.path"),
                    ClusterProgram.class.getName(),
                    folder.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String port = Objects.requireNonNull(output.readLine(), "the other program has failed");
    return new ClusterProgram(process, Integer.parseInt(port));
  }

  int port() {
    return port;
  }

  /** Ends it as kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Lets it close its cluster and end. */
  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }
}
