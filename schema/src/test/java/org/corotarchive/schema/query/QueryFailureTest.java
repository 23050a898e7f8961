// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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

/** Queries that end otherwise than with their last row. */
@Timeout(60)
class QueryFailureTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.fresh();

  private final TestQueries queries = new TestQueries(DATABASE);

  @BeforeAll
  static void fill() throws SQLException {
    DATABASE.fill(300);
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
    queries
        .failure(() -> queries.texts(sql, TestQueries.OPEN), kind)
        .hasMessageContaining(words)
        .message()
        .doesNotContainIgnoringCase("error", "sql", "postgres", "scircle", "int4");
    queries.assertAllReturned();
  }

  @Test
  void rowsBeforeAFaultWereRight() throws QueryFailure {
    try (CopyRows rows =
        DATABASE
            .queries()
            .open(
                "SELECT 100 / (50 - i) FROM generate_series(1, 99) AS i",
                TestQueries.OPEN,
                TestQueries.MINUTE)) {
      int good = 0;
      while (good < 49) {
        assertThat(rows.next()).isTrue();
        good++;
      }
      queries.failure(rows::next, FailureKind.ARITHMETIC);
      assertThat(rows.next()).isFalse();
    }
    queries.assertAllReturned();
  }

  @Test
  void aQueryThatRunsTooLongIsStoppedAndTheLimitIsNamed() throws SQLException {
    queries
        .failure(
            () -> queries.texts(TestQueries.SILENT, TestQueries.OPEN, Duration.ofMillis(1500)),
            FailureKind.TIMEOUT)
        .hasMessageContaining("longer than the 1.5 s allowed");
    assertThat(queries.running()).isZero();
    queries.assertAllReturned();
  }

  @Test
  void whenAllConnectionsAreTakenTheCallerHearsWhenToTryAgain() throws Exception {
    DatabaseSettings narrow = new DatabaseSettings(1, 2, Duration.ofMillis(250));
    try (ArchiveDatabase archive = ArchiveDatabase.open(DATABASE.address(), narrow)) {
      QueryExecution narrowed = new QueryExecution(archive.query(), TestDatabase.BASE_URL);
      List<CopyRows> taken = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        taken.add(narrowed.open(TestQueries.ENDLESS, TestQueries.OPEN, TestQueries.MINUTE));
      }
      queries
          .failure(
              () -> narrowed.open("SELECT 1", TestQueries.OPEN, TestQueries.MINUTE),
              FailureKind.BUSY)
          .hasMessageContaining("try again in a few seconds");
      assertThat(FailureKind.BUSY.retryAfter()).contains(Duration.ofSeconds(5));
      taken.forEach(CopyRows::close);
      narrowed.open("SELECT 1", TestQueries.OPEN, TestQueries.MINUTE).close();
    }
  }

  @Test
  void aServerThatGoesAwayIsSaidSoAndTheNextQueryGetsANewConnection() throws Exception {
    CopyRows rows =
        queries.execution().open(TestQueries.ENDLESS, TestQueries.OPEN, TestQueries.MINUTE);
    assertThat(rows.next()).isTrue();
    DATABASE.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'corot_tap'"
            + " AND datname = current_database()");
    queries.failure(
        () -> {
          while (rows.next()) {}
        },
        FailureKind.DATABASE_DOWN);
    rows.close();
    queries.assertAllReturned();
    assertThat(queries.texts("SELECT 'alive'", TestQueries.OPEN)).containsExactly("alive");
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

  @ParameterizedTest
  @ValueSource(strings = {TestQueries.SILENT, TestQueries.ENDLESS})
  void cancellingFromAnotherThreadStopsTheDatabaseWithinASecond(String sql) throws Exception {
    CopyRows rows = queries.execution().open(sql, TestQueries.OPEN, TestQueries.MINUTE);
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
    queries.await(1);
    long start = System.nanoTime();
    rows.cancel();
    assertThat(reader.get(5, TimeUnit.SECONDS).kind()).isEqualTo(FailureKind.CANCELLED);
    queries.await(0);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    rows.close();
    queries.assertAllReturned();
  }

  @Test
  void aQueryCancelledBeforeItsFirstRowIsAskedForDoesNotStart() throws QueryFailure {
    try (CopyRows rows =
        queries.execution().open(TestQueries.SILENT, TestQueries.OPEN, TestQueries.MINUTE)) {
      rows.cancel();
      queries.failure(rows::next, FailureKind.CANCELLED);
    }
    queries.assertAllReturned();
  }

  @Test
  void closingBeforeTheEndStopsTheDatabaseWithinASecond() throws Exception {
    CopyRows rows =
        queries.execution().open(TestQueries.ENDLESS, TestQueries.OPEN, TestQueries.MINUTE);
    assertThat(rows.next()).isTrue();
    long start = System.nanoTime();
    rows.close();
    queries.await(0);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    assertThat(rows.next()).isFalse();
    rows.close();
    queries.assertAllReturned();
  }

  @Test
  void cancellingAfterTheEndDoesNotHitTheNextQuery() throws QueryFailure {
    for (int i = 0; i < 200; i++) {
      try (CopyRows rows =
          queries.execution().open("SELECT 1", TestQueries.OPEN, TestQueries.MINUTE)) {
        while (rows.next()) {}
        rows.cancel();
      }
      assertThat(queries.texts("SELECT 'next'", TestQueries.OPEN)).containsExactly("next");
    }
  }
}
