// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs a program to its end, in a clean environment and from the root folder. */
final class Program {

  /** What a program said (both outputs together) and how it ended. */
  record Outcome(int exitCode, String output) {

    boolean succeeded() {
      return exitCode == 0;
    }
  }

  private Program() {}

  static Outcome run(List<String> command) throws ClusterException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    builder.environment().put("LC_ALL", "C");
    // The current folder may be closed to the user that runs the server.
    builder.directory(Path.of("/").toFile());
    builder.redirectErrorStream(true);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Outcome(process.waitFor(), output);
    } catch (IOException e) {
      throw new ClusterException(
          ClusterProblem.SERVER_FAILED,
          "The program "
              + command.get(0)
              + " cannot be run: install the Debian package that has it",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClusterException(
          ClusterProblem.SERVER_FAILED, "Waiting for " + command.get(0) + " was interrupted", e);
    }
  }
}
