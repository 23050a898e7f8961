// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.corotarchive.schema.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArchiveDatabaseTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.fresh();

  @Test
  void openingAgainChangesNothing() throws SQLException, DatabaseException {
    String before = history();
    open(DATABASE.address());
    assertThat(history()).isEqualTo(before).contains("TAP_SCHEMA content");
  }

  @Test
  void changedMetadataFillsTapSchemaAnewInOneStep() throws SQLException, DatabaseException {
    DATABASE.execute(
        "UPDATE migration.flyway_schema_history SET checksum = 1 WHERE description = 'TAP_SCHEMA content';"
            + " UPDATE archive.published_table SET description = 'old'");
    open(DATABASE.address());
    try (TapConnection tap = TapConnection.open(DATABASE)) {
      assertThat(tap.value("SELECT count(*) FROM tap_schema.tables WHERE description = 'old'"))
          .isEqualTo("0");
      assertThat(tap.value("SELECT count(*) FROM tap_schema.tables")).isEqualTo("10");
    }
  }

  @Test
  void anAddressWhereNobodyAnswersIsRefused() {
    DatabaseAddress nobody =
        new DatabaseAddress(
            "jdbc:postgresql://127.0.0.1:1/archive", DATABASE.address().passwords());
    assertRefused(
        () -> open(nobody), DatabaseProblem.UNREACHABLE, "No database answers at " + nobody.url());
  }

  @Test
  void aWrongPasswordIsRefusedWithTheNameOfTheRole() {
    for (DatabaseRole role : DatabaseRole.values()) {
      Map<DatabaseRole, String> passwords = new EnumMap<>(DATABASE.address().passwords());
      passwords.put(role, "wrong");
      DatabaseAddress address = new DatabaseAddress(DATABASE.address().url(), passwords);
      assertRefused(
          () -> open(address), DatabaseProblem.LOGIN_REFUSED, "refuses " + role.sqlName());
    }
  }

  @Test
  void aDatabaseWithoutTheStepsOfTheSuperuserIsRefusedWithAllThatIsMissing() throws SQLException {
    DatabaseAddress bare = TestDatabase.bare();
    assertRefused(
        () -> open(bare), DatabaseProblem.NOT_PREPARED, "the extension pg_sphere is missing");
    assertRefused(() -> open(bare), DatabaseProblem.NOT_PREPARED, "not marked leakproof");
  }

  @Test
  void aDatabaseOfANewerProgramIsRefused() throws SQLException {
    DATABASE.execute(
        "INSERT INTO migration.flyway_schema_history SELECT 900, '900', 'later', 'SQL', 'V900__later.sql',"
            + " 0, 'x', now(), 1, true");
    try {
      assertRefused(
          () -> open(DATABASE.address()), DatabaseProblem.NEWER_THAN_PROGRAM, "of version 900");
    } finally {
      DATABASE.execute("DELETE FROM migration.flyway_schema_history WHERE version = '900'");
    }
  }

  @Test
  void aMigrationThatWasChangedAfterwardsIsRefused() throws SQLException {
    DATABASE.execute(
        "UPDATE migration.flyway_schema_history SET checksum = checksum + 1 WHERE version = '2'");
    try {
      assertRefused(
          () -> open(DATABASE.address()), DatabaseProblem.MIGRATION_FAILED, "could not be brought");
    } finally {
      DATABASE.execute(
          "UPDATE migration.flyway_schema_history SET checksum = checksum - 1 WHERE version = '2'");
    }
  }

  @Test
  void itAnswersWhileEveryConnectionForQueriesIsTaken() throws Exception {
    DatabaseSettings narrow = new DatabaseSettings(1, 1, Duration.ofMillis(250));
    try (ArchiveDatabase database = ArchiveDatabase.open(DATABASE.address(), narrow);
        Connection taken = database.query().getConnection()) {
      assertThat(taken.isValid(1)).isTrue();
      assertThat(database.answers()).isTrue();
    }
  }

  @Test
  void passwordsDoNotStandInTheAddressAsText() {
    assertThat(DATABASE.address().toString()).isEqualTo(DATABASE.address().url());
  }

  @Test
  void anAddressNeedsAllPasswords() {
    assertThatThrownBy(() -> new DatabaseAddress("jdbc:postgresql:x", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The password of corot_owner is missing");
  }

  private static void assertRefused(
      ThrowingCallable opening, DatabaseProblem problem, String words) {
    assertThatThrownBy(opening)
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.problem()).isEqualTo(problem))
        .hasMessageContaining(words);
  }

  private static void open(DatabaseAddress address) throws DatabaseException {
    ArchiveDatabase.open(address, DatabaseSettings.DEFAULT).close();
  }

  private static String history() throws SQLException {
    try (Connection superuser = DATABASE.superuser();
        Statement statement = superuser.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT string_agg(history::text, '; ' ORDER BY installed_rank)"
                    + " FROM migration.flyway_schema_history AS history")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
