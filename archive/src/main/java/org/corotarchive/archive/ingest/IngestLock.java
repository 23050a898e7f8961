// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.database.Database;

/**
 * Keeps a second ingest out while one runs: versions are counted by store and catalogue together.
 * The lock ends with its connection, also when the process dies.
 */
final class IngestLock {

  private static final String TAKE = "SELECT pg_try_advisory_lock(7407)";
  private static final String RELEASE = "SELECT pg_advisory_unlock(7407)";

  private IngestLock() {}

  /**
   * Does {@code work} while no other ingest can.
   *
   * @throws ArchiveException if another ingest runs, or the database does not answer
   */
  static <T> T whileHeld(Database database, Supplier<T> work) {
    try (Connection connection = database.open()) {
      if (!answer(connection, TAKE)) {
        throw new ArchiveException(
            "Another delivery is being taken in; try again when it is done.");
      }
      try {
        return work.get();
      } finally {
        answer(connection, RELEASE);
      }
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
