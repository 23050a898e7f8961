// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.corotarchive.schema.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.fresh();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM archive.product",
        "SELECT * FROM archive.setting",
        "SELECT * FROM migration.flyway_schema_history",
        "UPDATE ivoa.obscore SET obs_id = 'x'",
        "DELETE FROM tap_schema.tables",
        "CREATE TABLE stolen (i int)",
        "CREATE TABLE public.stolen (i int)",
        "CREATE SCHEMA stolen",
        "CREATE VIEW public.stolen AS SELECT 1",
        "CREATE FUNCTION pg_temp.stolen() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "DO $$ BEGIN END $$",
        "SELECT set_config('corot.classes', '{1,2}', true)",
        "SELECT query_to_xml('SET corot.classes = ''{1}''', true, true, '')",
        "SELECT table_to_xml('pg_class', true, true, '')",
        "SELECT ts_stat('SELECT 1')",
        "SELECT ts_rewrite('a'::tsquery, 'SELECT 1')",
        "SELECT pg_sleep(1)",
        "SELECT pg_advisory_lock(1)",
        "SELECT pg_try_advisory_xact_lock(1)",
        "SELECT pg_notify('a', 'b')",
        "SELECT pg_cancel_backend(1)",
        "SELECT pg_terminate_backend(1)",
        "SELECT pg_export_snapshot()",
        "SELECT lo_create(0)",
        "SELECT lo_from_bytea(0, 'x')",
        "SELECT lo_put(1, 0, 'x')",
        "SELECT pg_read_file('PG_VERSION')",
        "SELECT pg_ls_dir('.')",
        "SELECT * FROM pg_stat_activity",
        "SELECT * FROM pg_authid",
        "COPY (SELECT 1) TO PROGRAM 'cat'",
        "COPY (SELECT 1) TO '/tmp/stolen'",
        "SET ROLE corot_app",
        "SET ROLE corot_view",
        "SET SESSION AUTHORIZATION corot_owner",
        "SET temp_file_limit = -1"
      })
  void queriesOfUsersMayNot(String forbidden) throws SQLException {
    try (TapConnection tap = TapConnection.open(DATABASE)) {
      assertThatThrownBy(() -> tap.execute(forbidden))
          .isInstanceOfSatisfying(
              SQLException.class,
              e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("42501"));
    }
  }

  @Test
  void queriesOfUsersMayReadViewsAndMakeTemporaryTables() throws SQLException {
    try (TapConnection tap = TapConnection.open(DATABASE)) {
      tap.execute("BEGIN");
      tap.execute("CREATE TEMPORARY TABLE upload (ra float8) ON COMMIT DROP");
      tap.execute("INSERT INTO upload VALUES (1)");
      tap.execute("ANALYZE upload");
      tap.execute("SET TRANSACTION READ ONLY");
      assertThat(tap.value("SELECT count(*) FROM upload, ivoa.obscore")).isEqualTo("0");
      assertThat(
              tap.value("SELECT table_name FROM tap_schema.tables WHERE table_name LIKE 'ivoa%'"))
          .isEqualTo("ivoa.obscore");
      tap.execute("COMMIT");
    }
  }

  @Test
  void theArchiveMayNotChangeTablesNorReadPasswords() throws SQLException {
    try (var connection = DATABASE.connect(DatabaseRole.APP);
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("DROP TABLE archive.product"))
          .hasMessageContaining("must be owner");
      assertThatThrownBy(
              () -> statement.execute("ALTER TABLE archive.product DISABLE ROW LEVEL SECURITY"))
          .hasMessageContaining("must be owner");
      assertThatThrownBy(() -> statement.execute("SELECT * FROM pg_authid"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void theArchiveMayAddChangeAndDeleteRows() throws SQLException {
    try (var connection = DATABASE.connect(DatabaseRole.APP);
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      String node =
          "INSERT INTO archive.node (path, name, title_en, title_fr, kind, position)"
              + " VALUES ('/run', 'run', 'Run', 'Run', 'directory', 1)";
      assertThat(statement.executeUpdate(node)).isEqualTo(1);
      assertThat(
              statement.executeUpdate(
                  "INSERT INTO archive.access_rule SELECT id, 'OPEN' FROM archive.node"))
          .isEqualTo(1);
      assertThat(
              statement.executeUpdate(
                  "INSERT INTO archive.run SELECT 'LRa01', 'long', 'centre', now(), now(), 1, 2, 2, 3, true,"
                      + " node_id FROM archive.access_rule"))
          .isEqualTo(1);
      assertThat(statement.executeUpdate("UPDATE archive.run SET t_max = 3")).isEqualTo(1);
      assertThat(statement.executeUpdate("DELETE FROM archive.run")).isEqualTo(1);
      connection.rollback();
    }
  }
}
