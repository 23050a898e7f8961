// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.corotarchive.adql.AdqlException;
import org.corotarchive.adql.AdqlVersion;
import org.corotarchive.adql.GoldenQuery;
import org.corotarchive.adql.check.QueryChecker;
import org.corotarchive.adql.postgres.PostgresTranslator;
import org.corotarchive.adql.syntax.AdqlParser;
import org.corotarchive.schema.database.DatabaseRole;
import org.corotarchive.schema.metadata.TableSets;
import org.corotarchive.schema.query.CopyRows;
import org.corotarchive.schema.query.QueryRights;
import org.corotarchive.schema.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the translator writes runs on PostgreSQL and pgSphere as the role of TAP, under the
 * row-level rule, by the index it should use.
 */
class GoldenQueriesRunTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.fresh();

  private static final QueryRights RIGHTS = new QueryRights(List.of(1));

  @BeforeAll
  static void fill() throws SQLException {
    DATABASE.fill(30_000);
  }

  static Stream<GoldenQuery> published() {
    return GoldenQuery.all().stream().filter(golden -> isOfPublishedTables(golden.adql()));
  }

  static Stream<GoldenQuery> indexed() {
    return published().filter(golden -> golden.index().isPresent());
  }

  /** Queries on uploaded tables need an upload. */
  private static boolean isOfPublishedTables(String adql) {
    return !adql.toLowerCase(java.util.Locale.ROOT).contains("tap_upload");
  }

  @Test
  void mostGoldenQueriesAreOfPublishedTables() {
    assertThat(published().count()).isGreaterThan(100);
    assertThat(indexed().count()).isGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("published")
  void theDatabaseAcceptsIt(GoldenQuery golden) {
    assertThatCode(
            () -> {
              try (CopyRows rows =
                  DATABASE
                      .queries()
                      .open(
                          translated(golden, OptionalLong.of(50)),
                          RIGHTS,
                          Duration.ofSeconds(20))) {
                while (rows.next()) {
                  assertThat(rows.bytes()).isNotEmpty();
                }
              }
            })
        .as(golden.adql())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("indexed")
  void theIndexServesItThroughThePublishedView(GoldenQuery golden) throws Exception {
    StringBuilder plan = new StringBuilder();
    try (Connection connection = DATABASE.connect(DatabaseRole.TAP);
        Statement statement = connection.createStatement()) {
      statement.execute("SET corot.classes = '{1}'");
      try (ResultSet lines =
          statement.executeQuery("EXPLAIN " + translated(golden, OptionalLong.empty()))) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
    }
    assertThat(plan.toString()).contains(golden.index().orElseThrow());
  }

  private static String translated(GoldenQuery golden, OptionalLong limit) throws AdqlException {
    return PostgresTranslator.translate(
            new QueryChecker(PublishedCatalog.of(TableSets.load()))
                .check(AdqlParser.parse(golden.adql(), AdqlVersion.V2_1)),
            limit)
        .sql();
  }
}
