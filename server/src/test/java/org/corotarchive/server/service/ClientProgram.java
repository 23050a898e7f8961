// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Programs that astronomers use. {@code ./corot test} installs them; without them their tests are
 * left out.
 */
final class ClientProgram {

  private static final long MINUTES = 5;

  private ClientProgram() {}

  static void assumeInstalled(String program) {
    boolean installed =
        program.startsWith("/")
            ? Files.isExecutable(Path.of(program))
            : Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    if (!installed && Boolean.getBoolean("corot.clients.required")) {
      throw new AssertionError(program + " is not installed");
    }
    assumeTrue(installed, program + " is not installed");
  }

  /**
   * Runs a program to its end and returns what it printed; a failure of the program is one of the
   * test.
   */
  static String run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("client", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError(command + " has not ended: " + Files.readString(output));
      }
      String printed = new String(Files.readAllBytes(output), UTF_8);
      if (process.exitValue() != 0) {
        throw new AssertionError(command + " failed with " + process.exitValue() + ": " + printed);
      }
      return printed;
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
