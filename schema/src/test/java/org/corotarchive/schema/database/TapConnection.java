// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.corotarchive.schema.testing.TestDatabase;

/** A connection of the role of users' queries, for asking the database itself about its rules. */
record TapConnection(Connection connection) implements AutoCloseable {

  static TapConnection open(TestDatabase database) throws SQLException {
    return new TapConnection(database.connect(DatabaseRole.TAP));
  }

  /**
   * With these access classes; such a setting is for tests alone, since it outlives a transaction.
   */
  static TapConnection open(TestDatabase database, String classes) throws SQLException {
    TapConnection tap = open(database);
    tap.execute("SET corot.classes = '" + classes + "'");
    return tap;
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of the first row as text. */
  String value(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "no row";
    }
  }

  /** All lines of the plan of a query. */
  String plan(String sql) throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("EXPLAIN (COSTS OFF) " + sql)) {
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
