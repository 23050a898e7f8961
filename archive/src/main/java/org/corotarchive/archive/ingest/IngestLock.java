// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.database.Database;

/**
 * Keeps a second ingest out while one runs: versions are counted by store and catalogue together.
 * The lock ends with its connection, also when the process dies.
 */
final class IngestLock implements AutoCloseable {

  private static final String TAKE = "SELECT pg_try_advisory_lock(7407)";
  private static final String RELEASE = "SELECT pg_advisory_unlock(7407)";

  private final Connection connection;

  private IngestLock(Connection connection) {
    this.connection = connection;
  }

  /**
   * Takes the lock.
   *
   * @throws ArchiveException if another ingest runs
   */
  static IngestLock take(Database database) {
    Connection connection = database.open();
    try {
      if (answer(connection, TAKE)) {
        return new IngestLock(connection);
      }
      connection.close();
    } catch (SQLException e) {
      throw new ArchiveException("The database of the archive does not answer.", e);
    }
    throw new ArchiveException("Another delivery is being taken in; try again when it is done.");
  }

  @Override
  public void close() {
    try (connection) {
      answer(connection, RELEASE);
    } catch (SQLException e) {
      throw new ArchiveException("The database of the archive does not answer.", e);
    }
  }

  private static boolean answer(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }
}
