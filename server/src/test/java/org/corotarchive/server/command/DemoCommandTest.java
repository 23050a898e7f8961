// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.corotarchive.schema.cluster.ClusterSettings;
import org.corotarchive.schema.cluster.PrivateCluster;
import org.corotarchive.schema.testing.TestFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The demonstration as a process: started, stopped, killed, started again. */
class DemoCommandTest {

  private static final String STARS = "2";

  private final Path parent = TestFolder.make();
  private final Path data = parent.resolve("demo");

  @AfterEach
  void remove() throws IOException, InterruptedException {
    stopDatabase();
    TestFolder.delete(parent);
  }

  @Test
  void itServesStopsInOrderAndFindsEverythingAgain() throws Exception {
    String first;
    try (DemoProcess demo = demo()) {
      String url = demo.awaitReady();
      first = count(url);
      assertThat(first).matches("(?s)n\\s+[1-9][0-9]+\\s+");
      assertThat(corot("status", "--data", data.toString())).isZero();
      DemoProcess second = demo();
      assertThat(second.exitCode()).isEqualTo(CorotCommand.REFUSED);
      assertThat(second.errors()).contains("already runs on " + data).contains(url);
    }
    assertThat(postmaster()).as("the database stops with the service").isEmpty();
    assertThat(corot("status", "--data", data.toString())).isEqualTo(CorotCommand.REFUSED);
    try (DemoProcess again = demo()) {
      assertThat(count(again.awaitReady())).isEqualTo(first);
      assertThat(again.errors()).doesNotContain("making the sample");
      assertThat(corot("stop", "--data", data.toString())).isZero();
    }
  }

  @Test
  void afterKillNineTheNextStartTakesTheDatabaseOver() throws Exception {
    DemoProcess killed = demo();
    String rows = count(killed.awaitReady());
    killed.kill();
    long server = postmaster().orElseThrow();
    assertThat(ProcessHandle.of(server)).as("the database outlives its service").isPresent();
    try (DemoProcess next = demo()) {
      assertThat(count(next.awaitReady())).isEqualTo(rows);
      assertThat(postmaster()).contains(server);
    }
    assertThat(postmaster()).isEmpty();
  }

  @Test
  void afterKillNineAFreshStartStopsTheOldDatabaseAndMakesANewOne() throws Exception {
    DemoProcess killed = demo();
    killed.awaitReady();
    killed.kill();
    ProcessHandle left = ProcessHandle.of(postmaster().orElseThrow()).orElseThrow();
    try (DemoProcess fresh = demo("--fresh")) {
      assertThat(count(fresh.awaitReady())).contains("n");
      assertThat(left.isAlive()).isFalse();
      assertThat(fresh.errors()).contains("making the sample");
    }
    assertThat(postmaster()).isEmpty();
  }

  @Test
  void aFreshStartIsRefusedWhileAnotherProgramUsesTheDatabase() throws Exception {
    Files.createDirectories(data);
    Path mark = Files.writeString(data.resolve("demonstration"), "2 stars");
    try (PrivateCluster used = PrivateCluster.open(ClusterSettings.in(data.resolve("database")))) {
      DemoProcess fresh = demo("--fresh");
      assertThat(fresh.exitCode()).isEqualTo(CorotCommand.REFUSED);
      assertThat(fresh.errors().lines())
          .hasSize(1)
          .first()
          .asString()
          .contains("Another program uses the database");
      used.superuser("postgres").close();
      assertThat(mark).hasContent("2 stars");
    }
  }

  @Test
  void afterKillNineOfServiceAndDatabaseTheNextStartRecovers() throws Exception {
    DemoProcess killed = demo();
    String rows = count(killed.awaitReady());
    long server = postmaster().orElseThrow();
    killed.kill();
    ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
    try (DemoProcess next = demo()) {
      assertThat(count(next.awaitReady())).isEqualTo(rows);
    }
  }

  @Test
  void aDatabaseThatIsJustBeingStartedDoesNotOutliveAStop() throws Exception {
    DemoProcess demo = demo();
    demo.await(() -> Files.exists(data.resolve("database/data/postmaster.pid")));
    demo.terminate();
    assertThat(postmaster()).isEmpty();
    assertThat(demo.errors()).doesNotContain("Exception");
  }

  @Test
  void aDatabaseThatIsKilledUnderAServiceIsSaidAndTheNextStartRecovers() throws Exception {
    DemoProcess demo = demo();
    String url = demo.awaitReady();
    ProcessHandle server = ProcessHandle.of(postmaster().orElseThrow()).orElseThrow();
    server.destroyForcibly();
    server.onExit().get(10, TimeUnit.SECONDS);
    HttpResponse<String> answer =
        get(url + "tap/sync?LANG=ADQL&QUERY=SELECT+1+AS+n+FROM+corot.run");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(get(url + "tap/availability").body()).contains(">false<");
    demo.terminate();
    try (DemoProcess next = demo()) {
      assertThat(count(next.awaitReady())).contains("n");
    }
  }

  @Test
  void aTakenPortIsRefusedBeforeAnyWork() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      DemoProcess demo =
          DemoProcess.start(
              "demo", "--data", data.toString(), "--port", Integer.toString(taken.getLocalPort()));
      assertThat(demo.exitCode()).isEqualTo(CorotCommand.REFUSED);
      assertThat(demo.errors().lines())
          .hasSize(1)
          .first()
          .asString()
          .contains("Port " + taken.getLocalPort())
          .contains("--port");
      assertThat(data.resolve("database")).doesNotExist();
    }
  }

  @Test
  void aFolderThatIsNoDemonstrationIsNeverThrownAway() throws Exception {
    Files.createDirectories(data);
    Path precious = Files.writeString(data.resolve("thesis.txt"), "years of work");
    DemoProcess demo =
        DemoProcess.start("demo", "--fresh", "--data", data.toString(), "--port", "0");
    assertThat(demo.exitCode()).isEqualTo(CorotCommand.REFUSED);
    assertThat(demo.errors()).contains("is not empty and holds no demonstration archive");
    assertThat(precious).exists();
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidInOneSentence() throws Exception {
    DemoProcess demo = DemoProcess.start("demo", "--data", "/proc/corot", "--port", "0");
    assertThat(demo.exitCode()).isEqualTo(CorotCommand.REFUSED);
    assertThat(demo.errors().lines())
        .hasSize(1)
        .first()
        .asString()
        .contains("/proc/corot")
        .contains("--data");
  }

  private DemoProcess demo(String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("demo", "--data", data.toString(), "--port", "0", "--stars", STARS));
    arguments.addAll(List.of(more));
    return DemoProcess.start(arguments.toArray(String[]::new));
  }

  private static int corot(String... arguments) throws IOException, InterruptedException {
    return DemoProcess.start(arguments).exitCode();
  }

  private static String count(String url) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        get(url + "tap/sync?LANG=ADQL&FORMAT=csv&QUERY=SELECT+COUNT(*)+AS+n+FROM+ivoa.obscore");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  /** Process id of the database server, if it runs. */
  private Optional<Long> postmaster() throws IOException {
    Path file = data.resolve("database/data/postmaster.pid");
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    return Optional.of(Long.parseLong(lines.get(0).strip()));
  }

  private void stopDatabase() throws IOException, InterruptedException {
    Optional<ProcessHandle> left = postmaster().flatMap(ProcessHandle::of);
    if (left.isPresent()) {
      left.get().destroy();
      left.get().onExit().join();
    }
  }
}
