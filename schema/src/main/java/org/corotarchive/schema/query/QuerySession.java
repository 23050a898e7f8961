// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.query;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One transaction on a pooled connection. However it ends, the connection goes back without a
 * transaction, or is thrown away. Only {@link #cancel} may be called from another thread.
 */
final class QuerySession {

  private static final Logger LOG = LoggerFactory.getLogger(QuerySession.class);

  private final HikariDataSource pool;
  private final Connection connection;
  private final Duration timeout;
  private final long startedNanos = System.nanoTime();
  private final Object lock = new Object();
  private boolean open = true;
  private boolean cancelled;

  QuerySession(HikariDataSource pool, Duration timeout) throws QueryFailure {
    this.pool = pool;
    this.timeout = timeout;
    try {
      this.connection = pool.getConnection();
    } catch (SQLException e) {
      throw Failures.connecting(e);
    }
  }

  Connection connection() {
    return connection;
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  CopyOut copyOut(String sql) throws SQLException {
    return connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyOut("COPY (" + sql + ") TO STDOUT (FORMAT binary)");
  }

  /** Ends the transaction well and gives the connection back. Later calls do nothing. */
  void commit() throws SQLException {
    if (!leave()) {
      return;
    }
    try {
      execute("COMMIT");
      connection.close();
    } catch (SQLException e) {
      discard();
      throw e;
    }
  }

  /** Ends the transaction and gives the connection back. Later calls do nothing. */
  void rollback() {
    if (!leave()) {
      return;
    }
    try {
      execute("ROLLBACK");
      connection.close();
    } catch (SQLException e) {
      LOG.debug("A connection could not be rolled back and is thrown away", e);
      discard();
    }
  }

  /** Ends the transaction and says why the query failed. */
  QueryFailure failed(SQLException e) {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - startedNanos);
    boolean byCaller;
    synchronized (lock) {
      byCaller = cancelled;
    }
    rollback();
    return byCaller ? Failures.cancelled(e) : Failures.running(e, timeout, elapsed);
  }

  /** Stops the query in the database; does nothing once the session has ended. */
  void cancel() {
    synchronized (lock) {
      if (!open) {
        return;
      }
      cancelled = true;
      try {
        connection.unwrap(PGConnection.class).cancelQuery();
      } catch (SQLException e) {
        LOG.warn("A query could not be cancelled", e);
      }
    }
  }

  /** Throws the connection away, since its state is not known. Later calls do nothing. */
  void abandon(SQLException reason) {
    LOG.debug("A connection is thrown away", reason);
    if (leave()) {
      discard();
    }
  }

  /** After this no cancel can hit the next user of the connection. */
  private boolean leave() {
    synchronized (lock) {
      boolean wasOpen = open;
      open = false;
      return wasOpen;
    }
  }

  private void discard() {
    pool.evictConnection(connection);
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.debug("A connection thrown away could not be closed", e);
    }
  }
}
