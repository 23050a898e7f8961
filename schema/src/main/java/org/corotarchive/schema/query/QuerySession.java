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

  private static final int CANCEL_ATTEMPTS = 10;
  private static final long CANCEL_PAUSE_MILLIS = 100;

  private final HikariDataSource pool;
  private final Connection connection;
  private final Duration timeout;
  private final long startedNanos = System.nanoTime();
  private final Object lock = new Object();
  private boolean open = true;
  private boolean cancelled;

  private QuerySession(HikariDataSource pool, Connection connection, Duration timeout) {
    this.pool = pool;
    this.connection = connection;
    this.timeout = timeout;
  }

  /**
   * Begins a transaction. A connection that turns out to be dead, after a restart of the database
   * for instance, is replaced by another one, since nothing was asked of it yet.
   */
  static QuerySession begin(HikariDataSource pool, Duration timeout, String sql)
      throws QueryFailure {
    for (int left = pool.getMaximumPoolSize(); ; left--) {
      QuerySession session = new QuerySession(pool, connect(pool), timeout);
      try {
        session.execute(sql);
        return session;
      } catch (SQLException e) {
        session.abandon(e);
        QueryFailure failure = session.failed(e);
        if (failure.kind() != FailureKind.DATABASE_DOWN || left == 0) {
          throw failure;
        }
      }
    }
  }

  private static Connection connect(HikariDataSource pool) throws QueryFailure {
    try {
      return pool.getConnection();
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

  /** Starts to copy; answers when the first rows are there. */
  CopyOut copyOut(String sql) throws SQLException {
    synchronized (lock) {
      if (cancelled) {
        throw new SQLException("cancelled before it started");
      }
    }
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
    if (byCaller) {
      abandon(e);
      return Failures.cancelled(e);
    }
    rollback();
    return Failures.running(e, timeout, elapsed);
  }

  /**
   * Stops the query in the database; does nothing once the session has ended. The request travels
   * on a connection of its own and is lost when it overtakes the query, so that it is repeated
   * until the session has ended, for one second at most.
   */
  void cancel() {
    synchronized (lock) {
      for (int attempt = 0; open && attempt < CANCEL_ATTEMPTS; attempt++) {
        cancelled = true;
        try {
          connection.unwrap(PGConnection.class).cancelQuery();
          lock.wait(CANCEL_PAUSE_MILLIS);
        } catch (SQLException e) {
          LOG.warn("A query could not be cancelled", e);
          return;
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }
  }

  /**
   * Stops the query in the database and throws the connection away: rows on their way would have to
   * be read, and a request to cancel that arrives late would hit the next user. Later calls do
   * nothing.
   */
  void stop() {
    if (!leave()) {
      return;
    }
    try {
      connection.unwrap(PGConnection.class).cancelQuery();
    } catch (SQLException e) {
      LOG.debug("A query could not be cancelled; closing its connection ends it", e);
    }
    discard();
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
      lock.notifyAll();
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
