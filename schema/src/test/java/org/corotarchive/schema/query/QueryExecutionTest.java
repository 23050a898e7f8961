// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.corotarchive.schema.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class QueryExecutionTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.fresh();

  private final TestQueries queries = new TestQueries(DATABASE);

  @BeforeAll
  static void fill() throws SQLException {
    DATABASE.fill(300);
  }

  @Test
  void rowsComeOneByOneWithTheirFieldsInBinaryForm() throws QueryFailure {
    String sql =
        "SELECT i::int2, i::int4, i::int8, i::float4, i::float8, 'text ' || i, NULL::int4,"
            + " timestamp '2007-02-03T13:05:53' FROM generate_series(1, 3) AS i";
    try (CopyRows rows = queries.execution().open(sql, TestQueries.OPEN, TestQueries.MINUTE)) {
      for (int i = 1; i <= 3; i++) {
        assertThat(rows.next()).isTrue();
        assertThat(Arrays.copyOfRange(rows.bytes(), rows.offset(), rows.bytes().length))
            .isEqualTo(row(i));
      }
      assertThat(rows.next()).isFalse();
      assertThat(rows.next()).isFalse();
    }
  }

  /** Field count, then length and bytes of each field; -1 is the length of null. */
  private static byte[] row(int i) {
    ByteBuffer row = ByteBuffer.allocate(74).putShort((short) 8);
    row.putInt(2).putShort((short) i);
    row.putInt(4).putInt(i);
    row.putInt(8).putLong(i);
    row.putInt(4).putFloat(i);
    row.putInt(8).putDouble(i);
    row.putInt(6).put(("text " + i).getBytes(StandardCharsets.UTF_8));
    row.putInt(-1);
    // Microseconds since 2000-01-01.
    return row.putInt(8).putLong(223_823_153_000_000L).array();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 2", "1000, 1000"})
  void allRowsComeAndThenTheEnd(int wanted, int expected) throws QueryFailure {
    assertThat(
            queries.texts(
                "SELECT i::text FROM generate_series(1, " + wanted + ") AS i", TestQueries.OPEN))
        .hasSize(expected);
  }

  @Test
  void aRowWithoutColumnsOrWithAnEmptyTextIsNotTakenForTheEnd() throws QueryFailure {
    assertThat(queries.texts("SELECT ''::text FROM generate_series(1, 3)", TestQueries.OPEN))
        .containsExactly("", "", "");
    try (CopyRows rows =
        queries
            .execution()
            .open("SELECT FROM generate_series(1, 2)", TestQueries.OPEN, TestQueries.MINUTE)) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.next()).isTrue();
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void theCallerSeesWhatHeMayReadAndNothingOfTheCallerBefore() throws QueryFailure {
    String count = "SELECT count(*)::text FROM ivoa.obscore";
    assertThat(queries.texts(count, new QueryRights(List.of(1, 2)))).containsExactly("300");
    assertThat(queries.texts(count, TestQueries.OPEN)).containsExactly("270");
    assertThat(queries.texts(count, QueryRights.NONE)).containsExactly("0");
  }

  @Test
  void linksBeginWithTheBaseUrl() throws QueryFailure {
    assertThat(
            queries.texts("SELECT access_url FROM ivoa.obscore LIMIT 1", TestQueries.OPEN).get(0))
        .matches("http://archive.test/files/[0-9a-f-]{36}");
  }

  @Test
  void aProductWithoutFileHasNoLink() throws SQLException, QueryFailure {
    DATABASE.execute("UPDATE archive.product SET file_id = NULL WHERE id = 1");
    assertThat(
            queries.texts(
                "SELECT coalesce(access_url, 'none') FROM ivoa.obscore WHERE obs_publisher_did LIKE '%/1/4.4'",
                TestQueries.OPEN))
        .containsExactly("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://a", "http://a/", "http://a/it's", "archive.test"})
  void aBaseUrlThatCannotBeginLinksIsRefused(String url) {
    HikariDataSource pool = DATABASE.archive().query();
    assertThatThrownBy(() -> new QueryExecution(pool, URI.create(url)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(url);
  }

  @Test
  void theConnectionIsFreeAsSoonAsTheLastRowIsRead() throws QueryFailure {
    try (CopyRows rows =
        queries.execution().open("SELECT 1", TestQueries.OPEN, TestQueries.MINUTE)) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.next()).isFalse();
      queries.assertAllReturned();
    }
  }

  @Test
  void noTransactionAndNoSettingIsLeftOnAConnection() throws Exception {
    queries.texts("SELECT 1::text", TestQueries.OPEN);
    queries.failure(
        () -> queries.texts("SELECT (1 / 0)::text", TestQueries.OPEN), FailureKind.ARITHMETIC);
    try (Connection connection = DATABASE.archive().query().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT coalesce(current_setting('corot.classes', true), ''),"
                    + " coalesce(current_setting('corot.base_url', true), ''),"
                    + " current_setting('statement_timeout'), current_setting('transaction_read_only')")) {
      row.next();
      assertThat(List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
          .containsExactly("", "", "0", "off");
    }
  }

  @Test
  void aQueryCannotWrite() {
    queries.failure(
        () -> queries.texts("SELECT nextval('archive.product_id_seq')::text", TestQueries.OPEN),
        FailureKind.INTERNAL);
    queries.failure(
        () ->
            queries.texts(
                "WITH gone AS (DELETE FROM ivoa.obscore RETURNING obs_id) SELECT obs_id FROM gone",
                TestQueries.OPEN),
        FailureKind.INTERNAL);
  }

  @Test
  void uploadedTablesCanBeJoinedAndAreGoneAfterwards() throws Exception {
    TemporaryTables<RuntimeException> upload =
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE upload (id bigint) ON COMMIT DROP");
            statement.execute("INSERT INTO upload VALUES (1), (2), (9)");
            statement.execute("ANALYZE upload");
          }
        };
    String sql = "SELECT name FROM upload JOIN corot.star ON corot_id = id ORDER BY id";
    for (int again = 0; again < 10; again++) {
      assertThat(
              queries.texts(
                  queries.execution().open(sql, TestQueries.OPEN, TestQueries.MINUTE, upload)))
          .containsExactly("Star 1", "Star 2");
    }
    queries.failure(() -> queries.texts(sql, TestQueries.OPEN), FailureKind.INTERNAL);
  }

  @Test
  void aFaultOfAnUploadPassesThroughAndFreesTheConnection() {
    TemporaryTables<IOException> upload =
        connection -> {
          throw new IOException("row 7 is cut");
        };
    assertThatThrownBy(
            () ->
                queries.execution().open("SELECT 1", TestQueries.OPEN, TestQueries.MINUTE, upload))
        .isInstanceOf(IOException.class)
        .hasMessage("row 7 is cut");
    queries.assertAllReturned();
  }

  @Test
  void aTimeoutMustBeAboveZero() {
    assertThatThrownBy(() -> queries.execution().open("SELECT 1", TestQueries.OPEN, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    queries.assertAllReturned();
  }
}
