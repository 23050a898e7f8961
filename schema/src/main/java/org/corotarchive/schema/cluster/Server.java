// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Makes, starts and stops the server with PostgreSQL's own programs. */
final class Server {

  private static final String INSTALL =
      ": install the Debian package postgresql-15-pgsphere (apt-get install"
          + " --no-install-recommends postgresql-15-pgsphere)";
  private static final int START_ATTEMPTS = 40;
  private static final long PAUSE_MILLIS = 500;

  private final ClusterSettings settings;
  private final ClusterFolder folder;
  private final ClusterUser user;

  Server(ClusterSettings settings, ClusterFolder folder, ClusterUser user) {
    this.settings = settings;
    this.folder = folder;
    this.user = user;
  }

  static void checkInstalled(Path programs) throws ClusterException {
    for (String program : List.of("initdb", "pg_ctl", "postgres")) {
      if (!Files.isExecutable(programs.resolve(program))) {
        throw new ClusterException(
            ClusterProblem.POSTGRESQL_MISSING,
            "PostgreSQL " + ClusterSettings.MAJOR + " is not installed in " + programs + INSTALL);
      }
    }
  }

  static ClusterException pgSphereMissing() {
    return new ClusterException(
        ClusterProblem.PGSPHERE_MISSING,
        "The extension pgSphere of PostgreSQL is not installed" + INSTALL);
  }

  /** Makes a new cluster; it appears under its final name when it is complete. */
  void make(String superuserPassword) throws ClusterException, IOException {
    Path data = folder.makeUnfinished();
    Path passwordFile = folder.folder().resolve("initdb-password");
    try (Writer out = ClusterPasswords.openForOwnerOnly(passwordFile)) {
      out.write(superuserPassword + "\n");
    }
    try {
      user.own(passwordFile);
      Program.Outcome outcome = user.run(makeCommand(data, passwordFile));
      if (!outcome.succeeded()) {
        throw failure("The database could not be made in " + folder.folder(), outcome.output());
      }
    } finally {
      Files.deleteIfExists(passwordFile);
    }
    Files.move(data, folder.data());
  }

  private List<String> makeCommand(Path data, Path passwordFile) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program("initdb"),
                "--pgdata=" + data,
                "--username=" + PrivateCluster.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--lc-collate=C",
                "--lc-ctype=C.UTF-8",
                "--lc-messages=C",
                "--data-checksums",
                "--no-instructions"));
    if (settings.durability() == Durability.THROWAWAY) {
      command.add("--no-sync");
    }
    return command;
  }

  /** Starts the server on the port it had before, or on a free one; answers the port. */
  int start() throws ClusterException, IOException {
    OptionalInt kept = folder.port();
    int port = free(kept.isPresent() ? kept : settings.port());
    String said = "";
    for (int attempt = 0; attempt < START_ATTEMPTS; attempt++) {
      long logged = Files.size(folder.log());
      Program.Outcome outcome = user.run(startCommand(port));
      if (outcome.succeeded()) {
        folder.keepPort(port);
        return port;
      }
      said = outcome.output() + "\n" + logSince(logged);
      if (said.contains("could not bind")) {
        port = free(OptionalInt.empty());
      } else if (said.contains("shared memory block")) {
        // Processes of a server that was killed are still ending.
        pause();
      } else {
        break;
      }
    }
    throw failure("The database in " + folder.folder() + " could not be started", said);
  }

  private List<String> startCommand(int port) {
    String options =
        ServerParameters.of(port, settings).stream()
            .map(parameter -> "-c " + parameter)
            .collect(Collectors.joining(" "));
    return List.of(
        program("pg_ctl"),
        "start",
        "--pgdata=" + folder.data(),
        "--log=" + folder.log(),
        "--wait",
        "--timeout=120",
        "--options=" + options);
  }

  void stop() throws ClusterException {
    String mode = settings.durability() == Durability.SAFE ? "fast" : "immediate";
    Program.Outcome outcome =
        user.run(
            List.of(
                program("pg_ctl"),
                "stop",
                "--pgdata=" + folder.data(),
                "--mode=" + mode,
                "--wait",
                "--timeout=120"));
    if (!outcome.succeeded()) {
      throw failure(
          "The database in " + folder.folder() + " could not be stopped", outcome.output());
    }
  }

  private String program(String name) {
    return settings.programs().resolve(name).toString();
  }

  /** The wanted port if it is free, else any that is. */
  private static int free(OptionalInt wanted) throws IOException {
    if (wanted.isPresent()) {
      try {
        return bind(wanted.getAsInt());
      } catch (IOException e) {
        return bind(0);
      }
    }
    return bind(0);
  }

  private static int bind(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
      return socket.getLocalPort();
    }
  }

  private String logSince(long position) throws IOException {
    try (InputStream log = Files.newInputStream(folder.log())) {
      log.skipNBytes(position);
      return new String(log.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private ClusterException failure(String what, String said) {
    if (said.contains("No space left on device")) {
      return folder.full("is full");
    }
    String reason =
        said.lines()
            .filter(line -> line.contains("FATAL:") || line.contains("error:"))
            .reduce((first, last) -> last)
            .orElse(said);
    return new ClusterException(
        ClusterProblem.SERVER_FAILED, what + " (see " + folder.log() + "): " + reason);
  }

  static void pause() throws ClusterException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClusterException(
          ClusterProblem.SERVER_FAILED, "Waiting for the database server was interrupted", e);
    }
  }
}
