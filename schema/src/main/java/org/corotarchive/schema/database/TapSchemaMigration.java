// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.corotarchive.schema.metadata.TableSet;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Fills TAP_SCHEMA from the table metadata: a repeatable migration, which runs in one transaction
 * after all others whenever the metadata has changed.
 */
final class TapSchemaMigration implements JavaMigration {

  private final TapSchemaRows rows;

  TapSchemaMigration(TableSet tableSet) {
    this.rows = TapSchemaRows.of(tableSet);
  }

  /** None: the migration is repeatable. */
  @Override
  public @Nullable MigrationVersion getVersion() {
    return null;
  }

  @Override
  public String getDescription() {
    return "TAP_SCHEMA content";
  }

  @Override
  public Integer getChecksum() {
    CRC32 crc = new CRC32();
    crc.update(rows.toString().getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue();
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "DELETE FROM archive.published_key_column; DELETE FROM archive.published_key;"
              + " DELETE FROM archive.published_column; DELETE FROM archive.published_table;"
              + " DELETE FROM archive.published_schema");
    }
    insert(connection, "published_schema", rows.schemas());
    insert(connection, "published_table", rows.tables());
    insert(connection, "published_column", rows.columns());
    insert(connection, "published_key", rows.keys());
    insert(connection, "published_key_column", rows.keyColumns());
  }

  private static void insert(Connection connection, String table, List<List<Object>> rows)
      throws SQLException {
    int width = rows.get(0).size();
    String places = String.join(", ", Collections.nCopies(width, "?"));
    String sql = "INSERT INTO archive." + table + " VALUES (" + places + ")";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (List<Object> row : rows) {
        for (int i = 0; i < width; i++) {
          insert.setObject(i + 1, value(row.get(i)));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static @Nullable Object value(Object cell) {
    return cell instanceof Optional<?> optional ? optional.orElse(null) : cell;
  }
}
