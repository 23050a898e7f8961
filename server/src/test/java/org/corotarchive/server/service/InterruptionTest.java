// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.service;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.corotarchive.vo.contract.ErrorAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Answers that do not come to their end: late faults, clients that go away, queries that last too
 * long.
 */
class InterruptionTest {

  @RegisterExtension static final ServedArchive ARCHIVE = ServedArchive.small().withSyncSeconds(3);

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** No first row for minutes. */
  private static final String ENDLESS =
      "SELECT COUNT(*) FROM ivoa.obscore AS a JOIN ivoa.obscore AS b ON a.t_min <> b.t_max JOIN ivoa.obscore AS c ON b.t_min <> c.t_max"
          + " JOIN ivoa.obscore AS d ON c.t_min <> d.t_max JOIN ivoa.obscore AS e ON d.t_min <> e.t_max";

  /** Rows without end. */
  private static final String ENDLESS_ROWS =
      "SELECT a.obs_title, b.obs_title AS t2, c.obs_title AS t3 FROM ivoa.obscore AS a JOIN ivoa.obscore AS b ON 1 = 1 JOIN ivoa.obscore AS c ON 1 = 1"
          + " JOIN ivoa.obscore AS d ON 1 = 1";

  private final TapClient client = new TapClient(ARCHIVE.tap());

  @Test
  void aLateFaultIsMarkedAtTheEndOfAVotable() throws Exception {
    String answer =
        client.sync("FORMAT=votable/td", "MAXREC=100000", "QUERY=" + lateFault()).body();
    assertThat(answer)
        .contains("<TR>")
        .contains("name=\"QUERY_STATUS\" value=\"OK\"")
        .contains("name=\"QUERY_STATUS\" value=\"ERROR\"")
        .endsWith("</VOTABLE>\n");
    assertThat(answer).contains("zero");
  }

  @Test
  void aLateFaultBreaksACsvAnswerOff() {
    assertThatThrownBy(() -> client.sync("FORMAT=csv", "MAXREC=100000", "QUERY=" + lateFault()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aLateFaultIsStillARefusalInFits() throws Exception {
    HttpResponse<byte[]> answer =
        client.syncBytes("FORMAT=fits", "MAXREC=100000", "QUERY=" + lateFault());
    assertThat(ErrorAnswer.of(answer, 400).message()).contains("zero");
  }

  /** Rows in an order that brings the one that divides by zero last, when the answer has begun. */
  private static String lateFault() throws SQLException {
    try (Connection connection = ARCHIVE.database().superuser();
        Statement statement = connection.createStatement();
        ResultSet last =
            statement.executeQuery(
                "SELECT max(access_estsize) FROM archive.product WHERE in_obscore")) {
      last.next();
      return "SELECT q.obs_id, q.obs_title, 1 / (q.access_estsize - "
          + last.getLong(1)
          + ") AS y FROM (SELECT TOP 90000 a.obs_id, a.obs_title, a.access_estsize FROM ivoa.obscore AS a"
          + " JOIN ivoa.obscore AS b ON 1 = 1 ORDER BY a.access_estsize) AS q";
    }
  }

  @Test
  void aQueryThatLastsTooLongIsStoppedAndSaysSo() throws Exception {
    HttpResponse<byte[]> answer = client.syncBytes("QUERY=" + ENDLESS);
    assertThat(ErrorAnswer.of(answer, 504).message()).contains("3 s allowed");
    assertThat(runningQueries()).isZero();
  }

  @Test
  void aClientThatGoesAwayBeforeTheFirstByteStopsItsQueryWithinASecond() throws Exception {
    Socket socket = send(ENDLESS);
    awaitRunningQueries(1);
    socket.close();
    assertThat(secondsUntilNoQueryRuns()).isLessThan(PATIENCE.toSeconds() + 0.5);
  }

  @Test
  void aClientThatGoesAwayInTheMiddleStopsItsQueryWithinASecond() throws Exception {
    Socket socket = send(ENDLESS_ROWS);
    InputStream in = socket.getInputStream();
    assertThat(new String(in.readNBytes(1000), UTF_8)).startsWith("HTTP/1.1 200");
    socket.close();
    assertThat(secondsUntilNoQueryRuns()).isLessThan(PATIENCE.toSeconds() + 0.5);
  }

  private static Socket send(String query) throws IOException {
    Socket socket = new Socket("127.0.0.1", ARCHIVE.tap().getPort());
    String address = "/tap/sync?MAXREC=10000000&" + TapClient.encoded("QUERY=" + query);
    socket
        .getOutputStream()
        .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(US_ASCII));
    return socket;
  }

  private static double secondsUntilNoQueryRuns() throws SQLException {
    long start = System.nanoTime();
    awaitRunningQueries(0);
    return (System.nanoTime() - start) / 1e9;
  }

  private static void awaitRunningQueries(int wanted) throws SQLException {
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (runningQueries() != wanted) {
      assertThat(System.nanoTime()).as("deadline").isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  private static int runningQueries() throws SQLException {
    try (Connection connection = ARCHIVE.database().superuser();
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "SELECT count(*) FROM pg_stat_activity WHERE usename = 'corot_tap' AND state = 'active' AND datname = current_database()")) {
      count.next();
      return count.getInt(1);
    }
  }
}
