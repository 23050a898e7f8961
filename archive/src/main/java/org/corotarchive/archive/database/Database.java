// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.corotarchive.archive.ArchiveException;

/**
 * The archive's database as its modules see it: work in, result out, one transaction each. Threads
 * may share it.
 */
public final class Database {

  private final DataSource dataSource;

  /** Works on connections of {@code dataSource}, whose rights must be those of the application. */
  public Database(DataSource dataSource) {
    this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
  }

  /** Something done inside one transaction; it neither commits nor closes the connection. */
  @FunctionalInterface
  public interface Work<T> {

    /**
     * Does the work.
     *
     * @throws SQLException if the database refuses; everything done so far is undone
     */
    T in(Connection connection) throws SQLException;
  }

  /**
   * Does {@code work} in one transaction: all of it is kept, or, after any exception, none.
   *
   * @throws ArchiveException if the database refuses or does not answer
   */
  public <T> T inTransaction(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      return committed(connection, work);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /**
   * Opens a connection that the caller closes, for work that outlasts one transaction.
   *
   * @throws ArchiveException if the database does not answer
   */
  public Connection open() {
    try {
      return dataSource.getConnection();
    } catch (SQLException e) {
      throw new DatabaseDownException(e);
    }
  }

  /** Connection lost or server going down (PostgreSQL 15, appendix A: classes 08 and 57P). */
  private static ArchiveException failure(SQLException e) {
    String state = Optional.ofNullable(e.getSQLState()).orElse("");
    if (e instanceof SQLTransientConnectionException
        || state.startsWith("08")
        || state.startsWith("57P")) {
      return new DatabaseDownException(e);
    }
    return new ArchiveException(
        "The database of the archive refused the work; its log says more.", e);
  }

  private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    T result;
    try {
      result = work.in(connection);
      connection.commit();
    } catch (SQLException | RuntimeException | Error e) {
      undo(connection, e);
      throw e;
    }
    leaveTransaction(connection);
    return result;
  }

  /** What went wrong counts: on a broken connection the undoing fails too, and says less. */
  private static void undo(Connection connection, Throwable failure) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private static void leaveTransaction(Connection connection) {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      // The work is kept; a connection that broke after its commit is of no further use to it.
    }
  }
}
