// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.database.AdvisoryLock;
import org.corotarchive.archive.database.Database;

/**
 * Keeps a second ingest out while one runs: versions are counted by store and catalogue together.
 * The lock ends with its connection, also when the process dies.
 */
final class IngestLock {

  private IngestLock() {}

  /**
   * Does {@code work} while no other ingest can.
   *
   * @throws ArchiveException if another ingest runs, or the database does not answer
   */
  static <T> T whileHeld(Database database, Supplier<T> work) {
    Connection connection = database.open();
    try {
      take(connection);
      return work.get();
    } finally {
      release(connection);
    }
  }

  private static void take(Connection connection) {
    try {
      if (!AdvisoryLock.INGEST.take(connection)) {
        throw new ArchiveException(
            "Another delivery is being taken in; try again when it is done.");
      }
    } catch (SQLException e) {
      throw new ArchiveException("The database of the archive does not answer.", e);
    }
  }

  private static void release(Connection connection) {
    try (connection) {
      AdvisoryLock.INGEST.release(connection);
    } catch (SQLException e) {
      // The lock has ended with its connection, and the work has its own result.
    }
  }
}
