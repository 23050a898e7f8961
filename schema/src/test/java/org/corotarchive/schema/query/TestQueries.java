// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.corotarchive.schema.testing.TestDatabase;

/** Runs queries for tests, and looks at what they leave behind. */
record TestQueries(TestDatabase database) {

  static final QueryRights OPEN = new QueryRights(List.of(1));
  static final Duration MINUTE = Duration.ofMinutes(1);

  private static final String NUMBERS =
      "WITH RECURSIVE n(i) AS (SELECT 1::bigint UNION ALL SELECT i + 1 FROM n)";

  /** Gives rows at once and for ever. */
  static final String ENDLESS = NUMBERS + " SELECT repeat('x', 1000) FROM n";

  /** Runs for ever without a row. */
  static final String SILENT = NUMBERS + " SELECT i FROM n WHERE i < 0";

  QueryExecution execution() {
    return database.queries();
  }

  AbstractThrowableAssert<?, ? extends Throwable> failure(
      ThrowingCallable query, FailureKind kind) {
    return assertThatThrownBy(query)
        .isInstanceOfSatisfying(QueryFailure.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  void assertAllReturned() {
    assertThat(database.archive().query().getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  List<String> texts(String sql, QueryRights rights) throws QueryFailure {
    return texts(sql, rights, MINUTE);
  }

  List<String> texts(String sql, QueryRights rights, Duration timeout) throws QueryFailure {
    return texts(database.queries().open(sql, rights, timeout));
  }

  /** First field of each row, which must be a text. */
  List<String> texts(CopyRows opened) throws QueryFailure {
    List<String> texts = new ArrayList<>();
    try (CopyRows rows = opened) {
      while (rows.next()) {
        int length = ByteBuffer.wrap(rows.bytes()).getInt(rows.offset() + Short.BYTES);
        int start = rows.offset() + Short.BYTES + Integer.BYTES;
        texts.add(new String(rows.bytes(), start, length, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  /** Waits, at most five seconds, until this many queries run in the database. */
  void await(int queries) throws SQLException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
    while (running() != queries) {
      assertThat(System.nanoTime())
          .as("waiting for %d running queries", queries)
          .isLessThan(deadline);
    }
  }

  int running() throws SQLException {
    try (Connection superuser = database.superuser();
        Statement statement = superuser.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT count(*) FROM pg_stat_activity WHERE usename = 'corot_tap' AND state = 'active'"
                    + " AND datname = current_database()")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
