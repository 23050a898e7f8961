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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.corotarchive.schema.database.ArchiveDatabase;
import org.corotarchive.schema.database.DatabaseSettings;
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

  private static final QueryRights OPEN = new QueryRights(List.of(1));
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Gives rows for ever, at once. */
  private static final String NUMBERS =
      "WITH RECURSIVE n(i) AS (SELECT 1::bigint UNION ALL SELECT i + 1 FROM n)";

  private static final String ENDLESS = NUMBERS + " SELECT repeat('x', 1000) FROM n";

  /** Runs for ever without a row. */
  private static final String SILENT = NUMBERS + " SELECT i FROM n WHERE i < 0";

  @BeforeAll
  static void fill() throws SQLException {
    DATABASE.fill(300);
  }

  @Test
  void rowsComeOneByOneWithTheirFieldsInBinaryForm() throws QueryFailure {
    try (CopyRows rows =
        DATABASE
            .queries()
            .open(
                "SELECT i::int2, i::int4, i::int8, i::float4, i::float8, 'text ' || i, NULL::int4,"
                    + " timestamp '2007-02-03T13:05:53' FROM generate_series(1, 3) AS i",
                OPEN,
                MINUTE)) {
      for (int i = 1; i <= 3; i++) {
        assertThat(rows.next()).isTrue();
        ByteBuffer row = ByteBuffer.wrap(rows.bytes());
        row.position(rows.offset());
        assertThat(row.getShort()).isEqualTo((short) 8);
        assertThat(row.getInt()).isEqualTo(2);
        assertThat(row.getShort()).isEqualTo((short) i);
        assertThat(row.getInt()).isEqualTo(4);
        assertThat(row.getInt()).isEqualTo(i);
        assertThat(row.getInt()).isEqualTo(8);
        assertThat(row.getLong()).isEqualTo(i);
        assertThat(row.getInt()).isEqualTo(4);
        assertThat(row.getFloat()).isEqualTo(i);
        assertThat(row.getInt()).isEqualTo(8);
        assertThat(row.getDouble()).isEqualTo(i);
        assertThat(row.getInt()).isEqualTo(6);
        byte[] text = new byte[6];
        row.get(text);
        assertThat(new String(text, StandardCharsets.UTF_8)).isEqualTo("text " + i);
        assertThat(row.getInt()).isEqualTo(-1);
        assertThat(row.getInt()).isEqualTo(8);
        // Microseconds since 2000-01-01.
        assertThat(row.getLong()).isEqualTo(223_823_153_000_000L);
        assertThat(row.hasRemaining()).isFalse();
      }
      assertThat(rows.next()).isFalse();
      assertThat(rows.next()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 2", "1000, 1000"})
  void allRowsComeAndThenTheEnd(int wanted, int expected) throws QueryFailure {
    assertThat(texts("SELECT i::text FROM generate_series(1, " + wanted + ") AS i", OPEN))
        .hasSize(expected);
  }

  @Test
  void aRowWithoutColumnsOrWithAnEmptyTextIsNotTakenForTheEnd() throws QueryFailure {
    assertThat(texts("SELECT ''::text FROM generate_series(1, 3)", OPEN))
        .containsExactly("", "", "");
    try (CopyRows rows =
        DATABASE.queries().open("SELECT FROM generate_series(1, 2)", OPEN, MINUTE)) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.next()).isTrue();
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void theCallerSeesWhatHeMayReadAndNothingOfTheCallerBefore() throws QueryFailure {
    String count = "SELECT count(*)::text FROM ivoa.obscore";
    assertThat(texts(count, new QueryRights(List.of(1, 2)))).containsExactly("300");
    assertThat(texts(count, OPEN)).containsExactly("270");
    assertThat(texts(count, QueryRights.NONE)).containsExactly("0");
  }

  @Test
  void linksBeginWithTheBaseUrl() throws QueryFailure {
    assertThat(texts("SELECT access_url FROM ivoa.obscore LIMIT 1", OPEN).get(0))
        .matches("http://archive.test/files/[0-9a-f-]{36}");
  }

  @Test
  void aProductWithoutFileHasNoLink() throws SQLException, QueryFailure {
    DATABASE.execute("UPDATE archive.product SET file_id = NULL WHERE id = 1");
    assertThat(
            texts(
                "SELECT coalesce(access_url, 'none') FROM ivoa.obscore WHERE obs_publisher_did LIKE '%/1/4.4'",
                OPEN))
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT 1 / (i - 5) FROM generate_series(1, 9) AS i         | ARITHMETIC    | divides by zero",
        "SELECT 2147483647 + i FROM generate_series(1, 9) AS i      | ARITHMETIC    | outside the range",
        "SELECT acos(i) FROM generate_series(1, 9) AS i             | ARITHMETIC    | outside the range",
        "SELECT exp(i * 1000.0::float8) FROM generate_series(1, 9) AS i | ARITHMETIC | outside the range",
        "SELECT ln(i - 5) FROM generate_series(1, 9) AS i           | ARITHMETIC    | logarithm",
        "SELECT sqrt(-i) FROM generate_series(1, 9) AS i            | ARITHMETIC    | root of a negative",
        "SELECT obs_id::int FROM ivoa.obscore                       | INVALID_VALUE | cannot be read as the number",
        "SELECT obs_id::timestamp FROM ivoa.obscore                 | INVALID_VALUE | is not a date",
        "SELECT timestamp '2007-02-28' + i * interval '9999999 years' FROM generate_series(1, 9) AS i | INVALID_VALUE | date",
        "SELECT area(scircle(s_pos, s_ra)) FROM ivoa.obscore        | INVALID_VALUE | radius of a circle is 0 to 90",
        "SELECT nonsense                                            | INTERNAL      | a fault of the archive"
      })
  void faultsOfAQueryAreSaidInWordsForPeople(String sql, FailureKind kind, String words) {
    failure(() -> texts(sql, OPEN), kind)
        .hasMessageContaining(words)
        .message()
        .doesNotContainIgnoringCase("error", "sql", "postgres", "scircle", "int4");
    assertAllReturned();
  }

  @Test
  void rowsBeforeAFaultWereRight() throws QueryFailure {
    try (CopyRows rows =
        DATABASE
            .queries()
            .open("SELECT 100 / (50 - i) FROM generate_series(1, 99) AS i", OPEN, MINUTE)) {
      int good = 0;
      while (good < 49) {
        assertThat(rows.next()).isTrue();
        good++;
      }
      failure(rows::next, FailureKind.ARITHMETIC);
      assertThat(rows.next()).isFalse();
    }
    assertAllReturned();
  }

  @Test
  void aQueryThatRunsTooLongIsStoppedAndTheLimitIsNamed() throws SQLException {
    failure(() -> texts(SILENT, OPEN, Duration.ofMillis(1500)), FailureKind.TIMEOUT)
        .hasMessageContaining("longer than the 1.5 s allowed");
    assertThat(running()).isZero();
    assertAllReturned();
  }

  @ParameterizedTest
  @ValueSource(strings = {SILENT, ENDLESS})
  void cancellingFromAnotherThreadStopsTheDatabaseWithinASecond(String sql) throws Exception {
    CopyRows rows = DATABASE.queries().open(sql, OPEN, MINUTE);
    CompletableFuture<QueryFailure> reader =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                while (rows.next()) {}
                throw new IllegalStateException("The query has an end");
              } catch (QueryFailure e) {
                return e;
              }
            });
    await(1);
    long start = System.nanoTime();
    rows.cancel();
    assertThat(reader.get(5, TimeUnit.SECONDS).kind()).isEqualTo(FailureKind.CANCELLED);
    await(0);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    rows.close();
    assertAllReturned();
  }

  @Test
  void aQueryCancelledBeforeItsFirstRowIsAskedForDoesNotStart() throws QueryFailure {
    try (CopyRows rows = DATABASE.queries().open(SILENT, OPEN, MINUTE)) {
      rows.cancel();
      failure(rows::next, FailureKind.CANCELLED);
    }
    assertAllReturned();
  }

  @Test
  void closingBeforeTheEndStopsTheDatabaseWithinASecond() throws Exception {
    CopyRows rows = DATABASE.queries().open(ENDLESS, OPEN, MINUTE);
    assertThat(rows.next()).isTrue();
    long start = System.nanoTime();
    rows.close();
    await(0);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    assertThat(rows.next()).isFalse();
    rows.close();
    assertAllReturned();
  }

  @Test
  void cancellingAfterTheEndDoesNotHitTheNextQuery() throws QueryFailure {
    for (int i = 0; i < 200; i++) {
      try (CopyRows rows = DATABASE.queries().open("SELECT 1", OPEN, MINUTE)) {
        while (rows.next()) {}
        rows.cancel();
      }
      assertThat(texts("SELECT 'next'", OPEN)).containsExactly("next");
    }
  }

  @Test
  void theConnectionIsFreeAsSoonAsTheLastRowIsRead() throws QueryFailure {
    try (CopyRows rows = DATABASE.queries().open("SELECT 1", OPEN, MINUTE)) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.next()).isFalse();
      assertAllReturned();
    }
  }

  @Test
  void noTransactionAndNoSettingIsLeftOnAConnection() throws Exception {
    texts("SELECT 1::text", OPEN);
    failure(() -> texts("SELECT (1 / 0)::text", OPEN), FailureKind.ARITHMETIC);
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
    failure(
        () -> texts("SELECT nextval('archive.product_id_seq')::text", OPEN), FailureKind.INTERNAL);
    failure(
        () ->
            texts(
                "WITH gone AS (DELETE FROM ivoa.obscore RETURNING obs_id) SELECT obs_id FROM gone",
                OPEN),
        FailureKind.INTERNAL);
  }

  @Test
  void uploadedTablesCanBeJoinedAndAreGoneAfterwards() throws Exception {
    QueryExecution queries = DATABASE.queries();
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
      assertThat(texts(queries.open(sql, OPEN, MINUTE, upload)))
          .containsExactly("Star 1", "Star 2");
    }
    failure(() -> texts(sql, OPEN), FailureKind.INTERNAL);
  }

  @Test
  void aFaultOfAnUploadPassesThroughAndFreesTheConnection() {
    TemporaryTables<IOException> upload =
        connection -> {
          throw new IOException("row 7 is cut");
        };
    assertThatThrownBy(() -> DATABASE.queries().open("SELECT 1", OPEN, MINUTE, upload))
        .isInstanceOf(IOException.class)
        .hasMessage("row 7 is cut");
    assertAllReturned();
  }

  @Test
  void whenAllConnectionsAreTakenTheCallerHearsWhenToTryAgain() throws Exception {
    DatabaseSettings narrow = new DatabaseSettings(1, 2, Duration.ofMillis(250));
    try (ArchiveDatabase archive = ArchiveDatabase.open(DATABASE.address(), narrow)) {
      QueryExecution queries = new QueryExecution(archive.query(), TestDatabase.BASE_URL);
      List<CopyRows> taken = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        taken.add(queries.open(ENDLESS, OPEN, MINUTE));
      }
      failure(() -> queries.open("SELECT 1", OPEN, MINUTE), FailureKind.BUSY)
          .hasMessageContaining("try again in a few seconds");
      assertThat(FailureKind.BUSY.retryAfter()).contains(Duration.ofSeconds(5));
      taken.forEach(CopyRows::close);
      queries.open("SELECT 1", OPEN, MINUTE).close();
    }
  }

  @Test
  void aServerThatGoesAwayIsSaidSoAndTheNextQueryGetsANewConnection() throws Exception {
    CopyRows rows = DATABASE.queries().open(ENDLESS, OPEN, MINUTE);
    assertThat(rows.next()).isTrue();
    DATABASE.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'corot_tap'"
            + " AND datname = current_database()");
    failure(
        () -> {
          while (rows.next()) {}
        },
        FailureKind.DATABASE_DOWN);
    rows.close();
    assertAllReturned();
    assertThat(texts("SELECT 'alive'", OPEN)).containsExactly("alive");
  }

  @Test
  void aTimeoutMustBeAboveZero() {
    assertThatThrownBy(() -> DATABASE.queries().open("SELECT 1", OPEN, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertAllReturned();
  }

  @Test
  void everyKindOfFailureSaysWhetherTryingAgainHelps() {
    Map<FailureKind, Boolean> expected =
        Map.of(FailureKind.BUSY, true, FailureKind.DATABASE_DOWN, true);
    for (FailureKind kind : FailureKind.values()) {
      assertThat(kind.retryAfter().isPresent())
          .as(kind.name())
          .isEqualTo(expected.containsKey(kind));
    }
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> failure(
      ThrowingCallable query, FailureKind kind) {
    return assertThatThrownBy(query)
        .isInstanceOfSatisfying(QueryFailure.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  private static void assertAllReturned() {
    assertThat(DATABASE.archive().query().getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  private static List<String> texts(String sql, QueryRights rights) throws QueryFailure {
    return texts(sql, rights, MINUTE);
  }

  private static List<String> texts(String sql, QueryRights rights, Duration timeout)
      throws QueryFailure {
    return texts(DATABASE.queries().open(sql, rights, timeout));
  }

  /** First field of each row, which must be a text. */
  private static List<String> texts(CopyRows opened) throws QueryFailure {
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
  private static void await(int queries) throws SQLException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
    while (running() != queries) {
      assertThat(System.nanoTime())
          .as("waiting for %d running queries", queries)
          .isLessThan(deadline);
    }
  }

  private static int running() throws SQLException {
    try (Connection superuser = DATABASE.superuser();
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
