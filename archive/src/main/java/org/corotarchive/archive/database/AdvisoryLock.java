// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What the archive's processes keep each other from doing at the same time: PostgreSQL's advisory
 * locks (PostgreSQL 15, section 13.3.5). Their numbers must differ within a database, and stay the
 * same while processes of two versions may run.
 */
public enum AdvisoryLock {
  /** Setting up identity and tree. */
  SETUP(7405),
  /** The access rules: shared by whoever catalogues under them, alone for changes. */
  ACCESS_RULES(7406),
  /** Taking in a delivery. */
  INGEST(7407);

  private final int number;

  AdvisoryLock(int number) {
    this.number = number;
  }

  /**
   * Waits for the lock and has it alone until the end of the transaction.
   *
   * @throws SQLException if the database does not answer
   */
  public void hold(Connection connection) throws SQLException {
    execute(connection, "SELECT pg_advisory_xact_lock(?)");
  }

  /**
   * Waits for the lock and has it, with others who share it, until the end of the transaction.
   *
   * @throws SQLException if the database does not answer
   */
  public void share(Connection connection) throws SQLException {
    execute(connection, "SELECT pg_advisory_xact_lock_shared(?)");
  }

  /**
   * Takes the lock until it is released or the connection ends.
   *
   * @return false if another connection has it
   * @throws SQLException if the database does not answer
   */
  public boolean take(Connection connection) throws SQLException {
    return answer(connection, "SELECT pg_try_advisory_lock(?)");
  }

  /**
   * Gives back what {@link #take} took.
   *
   * @return false if the connection did not have it
   * @throws SQLException if the database does not answer
   */
  public boolean release(Connection connection) throws SQLException {
    return answer(connection, "SELECT pg_advisory_unlock(?)");
  }

  private void execute(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, number);
      statement.execute();
    }
  }

  private boolean answer(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, number);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
