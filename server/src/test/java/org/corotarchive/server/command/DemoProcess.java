// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process of the command line, as a user starts it. */
final class DemoProcess implements AutoCloseable {

  private static final long SECONDS = 120;
  private static final long LOOK_MILLIS = 5;

  private final Process process;
  private final Path errors;
  private final BufferedReader output;

  private DemoProcess(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static DemoProcess start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("org.corotarchive.server.Main");
    command.addAll(List.of(arguments));
    Path errors = Files.createTempFile("corot-demo", ".txt");
    return new DemoProcess(
        new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
  }

  /** The address that the process prints when it is ready. */
  String awaitReady() throws IOException {
    Optional<String> line = Optional.ofNullable(output.readLine());
    return line.filter(text -> text.startsWith("ready "))
        .map(text -> text.substring("ready ".length()))
        .orElseThrow(() -> new AssertionError("not ready: " + line + " " + errors()));
  }

  /** Waits until something has happened while the process lives. */
  void await(BooleanSupplier happened) throws InterruptedException {
    while (!happened.getAsBoolean()) {
      if (process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        throw new AssertionError("the process has ended: " + errors());
      }
    }
  }

  /** Waits for the end and returns the exit code. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the process does not end: " + errors());
    }
    return process.exitValue();
  }

  /** What the process printed for people. */
  String errors() {
    try {
      return Files.readString(errors);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** Asks the process to stop, as SIGTERM does, and waits for its end. */
  void terminate() throws InterruptedException {
    process.destroy();
    exitCode();
  }

  /** Ends the process as kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    exitCode();
  }

  long processId() {
    return process.pid();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    terminate();
    Files.deleteIfExists(errors);
  }
}
