// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.corotarchive.schema.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 300 products, 30 of them of class 2; 100 stars, 10 of them (those ending in 9) of class 2. */
class RowRuleTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.fresh();

  @BeforeAll
  static void fill() throws SQLException {
    DATABASE.fill(300);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ivoa.obscore", "corot.star", "corot.run", "corot.run_ccd", "corot.product"})
  void nothingIsVisibleWithoutTheSetting(String view) throws SQLException {
    try (TapConnection tap = TapConnection.open(DATABASE)) {
      assertThat(tap.value("SELECT count(*) FROM " + view)).isEqualTo("0");
    }
  }

  @Test
  void nothingIsVisibleAfterTheSettingHasEndedWithItsTransaction() throws SQLException {
    try (TapConnection tap = TapConnection.open(DATABASE)) {
      tap.execute("BEGIN");
      tap.execute("SET LOCAL corot.classes = '{1,2}'");
      assertThat(tap.value("SELECT count(*) FROM ivoa.obscore")).isEqualTo("300");
      tap.execute("COMMIT");
      assertThat(tap.value("SELECT count(*) FROM ivoa.obscore")).isEqualTo("0");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}    | 0   | 0",
        "{1}   | 270 | 90",
        "{2}   | 30  | 10",
        "{1,2} | 300 | 100",
        "{7}   | 0   | 0"
      })
  void exactlyTheRowsOfTheClassesAreVisible(String classes, String products, String stars)
      throws SQLException {
    try (TapConnection tap = TapConnection.open(DATABASE, classes)) {
      assertThat(tap.value("SELECT count(*) FROM ivoa.obscore")).isEqualTo(products);
      assertThat(tap.value("SELECT count(*) FROM corot.product")).isEqualTo(products);
      assertThat(tap.value("SELECT count(sha256) FROM corot.product")).isEqualTo(products);
      assertThat(tap.value("SELECT count(*) FROM corot.star")).isEqualTo(stars);
    }
  }

  @Test
  void extremesDoNotTellOfHiddenRows() throws SQLException {
    try (TapConnection tap = TapConnection.open(DATABASE, "{1}")) {
      assertThat(tap.value("SELECT max(corot_id) FROM corot.star")).isEqualTo("100");
      assertThat(tap.value("SELECT min(corot_id) FROM corot.star WHERE corot_id > 98"))
          .isEqualTo("100");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT count(*) FROM corot.star WHERE 1 / (corot_id - 9) = 5",
        "SELECT count(*) FROM corot.star WHERE corot_id <> 9 OR 1 / (corot_id - 9) = 5",
        "SELECT count(*) FROM ivoa.obscore WHERE 1 / (corot_id - 9) = 5",
        "SELECT count(*) FROM ivoa.obscore o JOIN corot.star s ON 1 / (s.corot_id - 9) = o.corot_id",
        "SELECT count(*) FROM corot.star WHERE name::text = 'Star 1' AND 1 / (corot_id - 9) = 0",
        "SELECT sum(1 / (corot_id - 9)) FROM corot.star",
        "SELECT 1 / (corot_id - 9) FROM corot.star ORDER BY 1",
        "SELECT count(*) FROM corot.star GROUP BY 1 / (corot_id - 9)",
        "SELECT count(*) FROM corot.star WHERE pos <@ scircle(pos, radians(9.0 - corot_id))"
            + " AND corot_id = 9999",
        "SELECT count(*) FROM corot.star WHERE corot_id = 9 AND pos <@ scircle(pos, radians(-1.0 * corot_id))"
      })
  void faultsDoNotTellOfHiddenRows(String probe) throws SQLException {
    try (TapConnection tap = TapConnection.open(DATABASE, "{1}")) {
      assertThat(tap.value(probe)).isNotNull();
    }
  }

  @Test
  void theProbeIsOneThatWouldTell() throws SQLException {
    try (TapConnection tap = TapConnection.open(DATABASE, "{1,2}")) {
      assertThatThrownBy(
              () -> tap.value("SELECT count(*) FROM corot.star WHERE 1 / (corot_id - 9) = 5"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("division by zero");
    }
  }

  @Test
  void theArchiveItselfSeesAndWritesAllRows() throws SQLException {
    try (var connection = DATABASE.archive().archive().getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      assertThat(statement.executeUpdate("UPDATE archive.product SET target_class = 'star'"))
          .isEqualTo(300);
      assertThat(statement.executeUpdate("UPDATE archive.star SET access_class = 1"))
          .isEqualTo(100);
      connection.rollback();
    }
  }

  @Test
  void theRuleBindsTheOwnerOfTheTablesToo() throws SQLException {
    try (TapConnection tap = TapConnection.open(DATABASE)) {
      assertThat(
              tap.value(
                  "SELECT count(*) FROM pg_class WHERE relnamespace::regnamespace::text = 'archive'"
                      + " AND relrowsecurity AND relforcerowsecurity"))
          .isEqualTo("5");
      assertThat(
              tap.value(
                  "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = 'corot_view'"))
          .isEqualTo("f");
    }
  }
}
