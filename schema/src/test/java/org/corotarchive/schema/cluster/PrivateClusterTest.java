// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.corotarchive.schema.database.ArchiveDatabase;
import org.corotarchive.schema.database.DatabaseSettings;
import org.corotarchive.schema.testing.TestFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class PrivateClusterTest {

  private Path folder = Path.of("unset");

  @BeforeEach
  void makeFolder() {
    folder = TestFolder.make();
  }

  @AfterEach
  void deleteFolder() {
    TestFolder.delete(folder);
  }

  private ClusterSettings settings() {
    return ClusterSettings.in(folder).with(Durability.THROWAWAY);
  }

  @Test
  void aFreshClusterIsMadeAsTheArchiveNeedsIt() throws Exception {
    try (PrivateCluster cluster = PrivateCluster.open(ClusterSettings.in(folder))) {
      assertThat(ask(cluster, "SHOW server_encoding")).isEqualTo("UTF8");
      assertThat(
              ask(
                  cluster,
                  "SELECT datcollate || ' ' || datctype FROM pg_database WHERE datname = 'template1'"))
          .isEqualTo("C C.UTF-8");
      assertThat(ask(cluster, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(ask(cluster, "SHOW unix_socket_directories")).isEmpty();
      assertThat(ask(cluster, "SHOW jit")).isEqualTo("off");
      assertThat(ask(cluster, "SHOW data_checksums")).isEqualTo("on");
      for (String safe : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        assertThat(ask(cluster, "SHOW " + safe)).as(safe).isEqualTo("on");
      }
      assertThat(
              ask(
                  cluster,
                  "SELECT count(*)::text FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256'"))
          .isEqualTo("0");
    }
  }

  @Test
  void nobodyGetsInWithoutThePasswordAndOnlyTheOwnerCanReadIt() throws Exception {
    try (PrivateCluster cluster = PrivateCluster.open(settings())) {
      String url = "jdbc:postgresql://127.0.0.1:" + cluster.port() + "/postgres";
      assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("passwords"))))
          .isEqualTo("rw-------");
      assertThat(folder.resolve("initdb-password")).doesNotExist();
    }
  }

  @Test
  void theServerDoesNotRunAsRootAndNotInThisSession() throws Exception {
    try (PrivateCluster cluster = PrivateCluster.open(settings())) {
      long pid = postmaster().pid();
      assertThat(cluster.port()).isEqualTo(postmaster().port());
      assertThat(Files.getAttribute(Path.of("/proc/" + pid), "unix:uid")).isNotEqualTo(0);
      // Field 6 of stat is the session: Ctrl-C on a terminal reaches the terminal's session only.
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      assertThat(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3])
          .isEqualTo(String.valueOf(pid));
    }
  }

  @Test
  void whatWasWrittenIsThereAfterStopAndStartOnTheSamePort() throws Exception {
    int port;
    try (PrivateCluster cluster = PrivateCluster.open(ClusterSettings.in(folder))) {
      port = cluster.port();
      execute(cluster, "CREATE TABLE kept AS SELECT 7 AS seven");
    }
    assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
    try (PrivateCluster cluster = PrivateCluster.open(ClusterSettings.in(folder))) {
      assertThat(cluster.port()).isEqualTo(port);
      assertThat(ask(cluster, "SELECT seven::text FROM kept")).isEqualTo("7");
    }
  }

  @Test
  void theArchiveOpensOnAFreshClusterAndAgain() throws Exception {
    for (int time = 0; time < 2; time++) {
      try (PrivateCluster cluster = PrivateCluster.open(settings());
          ArchiveDatabase archive =
              ArchiveDatabase.open(cluster.database("corot"), DatabaseSettings.DEFAULT);
          Connection connection = archive.query().getConnection();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("SELECT count(*) FROM tap_schema.tables")) {
        rows.next();
        assertThat(rows.getInt(1)).isEqualTo(10);
      }
    }
  }

  @Test
  void aClusterLeftRunningByAKilledProgramIsTakenOver() throws Exception {
    ClusterProgram other = ClusterProgram.start(folder);
    other.kill();
    long pid = postmaster().pid();
    assertThat(postmaster().isServer()).isTrue();
    try (PrivateCluster cluster = PrivateCluster.open(settings())) {
      assertThat(cluster.port()).isEqualTo(other.port());
      assertThat(postmaster().pid()).isEqualTo(pid);
      assertThat(ask(cluster, "SELECT 'answers'")).isEqualTo("answers");
    }
    assertThat(isListening(other.port())).isFalse();
  }

  @Test
  void aClusterLeftRunningByAKilledProgramIsStoppedAndRemoved() throws Exception {
    ClusterProgram other = ClusterProgram.start(folder);
    other.kill();
    PrivateCluster.remove(settings());
    assertThat(isListening(other.port())).isFalse();
    assertThat(folder.resolve("data")).doesNotExist();
    try (PrivateCluster fresh = open()) {
      assertThat(ask(fresh, "SELECT 'answers'")).isEqualTo("answers");
    }
    PrivateCluster.remove(settings());
    assertThat(folder.resolve("data")).doesNotExist();
    PrivateCluster.remove(ClusterSettings.in(folder.resolve("nowhere")));
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void theServerStopsWhenTheLastOfTwoProgramsLeaves() throws Exception {
    int port;
    try (ClusterProgram other = ClusterProgram.start(folder)) {
      port = other.port();
      try (PrivateCluster cluster = PrivateCluster.open(settings())) {
        assertThat(cluster.port()).isEqualTo(port);
      }
      assertThat(isListening(port)).isTrue();
    }
    assertThat(isListening(port)).isFalse();
  }

  @Test
  void aKilledServerIsStartedAgain() throws Exception {
    ClusterProgram other = ClusterProgram.start(folder);
    killServer();
    assertThat(folder.resolve("data/postmaster.pid")).exists();
    try (PrivateCluster cluster = open()) {
      assertThat(ask(cluster, "SELECT 'answers'")).isEqualTo("answers");
    }
    other.kill();
  }

  @Test
  void aProcessNumberThatNowBelongsToAnotherProcessDoesNotPreventTheStart() throws Exception {
    ClusterProgram other = ClusterProgram.start(folder);
    killServer();
    other.kill();
    Process innocent = runAsClusterUser("sleep", "100");
    try {
      replacePid(innocent.pid());
      try (PrivateCluster cluster = open()) {
        assertThat(ask(cluster, "SELECT 'answers'")).isEqualTo("answers");
      }
      assertThat(innocent.isAlive()).isTrue();
    } finally {
      innocent.destroyForcibly().waitFor();
    }
  }

  @Test
  void aTakenPortIsGivenUpForAFreeOne() throws Exception {
    int port;
    try (PrivateCluster cluster = open()) {
      port = cluster.port();
    }
    try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
        PrivateCluster cluster = open()) {
      assertThat(cluster.port()).isNotEqualTo(taken.getLocalPort());
      assertThat(ask(cluster, "SELECT 'answers'")).isEqualTo("answers");
    }
  }

  @Test
  void aWishedPortIsTakenWhenItIsFree() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ClusterSettings plain = settings();
    ClusterSettings wished =
        new ClusterSettings(
            folder,
            plain.programs(),
            OptionalInt.of(port),
            plain.freeBytes(),
            plain.durability(),
            plain.connections());
    try (PrivateCluster cluster = PrivateCluster.open(wished)) {
      assertThat(cluster.port()).isEqualTo(port);
    }
  }

  @Test
  void anInterruptedMakingIsBegunAnew() throws Exception {
    Files.createDirectories(folder.resolve("data.new/base"));
    Files.writeString(folder.resolve("data.new/PG_VERSION"), "15\n");
    try (PrivateCluster cluster = open()) {
      assertThat(ask(cluster, "SELECT 'answers'")).isEqualTo("answers");
    }
    assertThat(folder.resolve("data.new")).doesNotExist();
  }

  private PrivateCluster open() throws ClusterException {
    return PrivateCluster.open(settings());
  }

  private PostmasterFile postmaster() throws IOException {
    return PostmasterFile.read(folder.resolve("data")).orElseThrow();
  }

  /** Kills the server and all its processes at once. */
  private void killServer() throws IOException {
    ProcessHandle server = ProcessHandle.of(postmaster().pid()).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
    all.add(0, server);
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
  }

  private void replacePid(long pid) throws IOException {
    Path file = folder.resolve("data/postmaster.pid");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.set(0, String.valueOf(pid));
    Files.write(file, lines);
  }

  private static boolean isListening(int port) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private Process runAsClusterUser(String... command) throws Exception {
    List<String> whole = new ArrayList<>(ClusterUser.find(folder.resolve("data")).handOver());
    whole.addAll(List.of(command));
    return new ProcessBuilder(whole).start();
  }

  private static String ask(PrivateCluster cluster, String sql) throws SQLException {
    try (Connection connection = cluster.superuser("postgres");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void execute(PrivateCluster cluster, String sql) throws SQLException {
    try (Connection connection = cluster.superuser("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
