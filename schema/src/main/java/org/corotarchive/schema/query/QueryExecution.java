// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.query;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Runs queries of users on the published views: read-only, with a limit of time, and with the rows
 * that the caller may see. Threads may share it.
 */
public final class QueryExecution {

  private final HikariDataSource pool;
  private final String baseUrl;

  /**
   * @param pool connections of the role for queries, as {@code ArchiveDatabase.query()} gives them
   * @param baseUrl public address of the service without a slash at the end; links to files in
   *     answers begin with it
   */
  public QueryExecution(HikariDataSource pool, URI baseUrl) {
    String text = baseUrl.toString();
    if (!text.matches("https?://[^'\\\\\\s]*[^'\\\\\\s/]")) {
      throw new IllegalArgumentException(
          "The base URL must be an http or https address without a slash at the end, but is "
              + text);
    }
    this.pool = pool;
    this.baseUrl = text;
  }

  /**
   * Opens a query; it starts when its first row is asked for.
   *
   * @param sql one SELECT (or WITH) of PostgreSQL, made by a translator and never by a user
   * @param rights what the caller may read
   * @param timeout how long the query may run until its last row has left the database, above 0
   * @return the rows, to be closed by the caller
   * @throws QueryFailure if it cannot start
   */
  public CopyRows open(String sql, QueryRights rights, Duration timeout) throws QueryFailure {
    String begin = begin("BEGIN READ ONLY", rights, timeout);
    return new CopyRows(QuerySession.begin(pool, timeout, begin), sql);
  }

  /**
   * Makes temporary tables and opens a query that uses them.
   *
   * @param sql one SELECT (or WITH) of PostgreSQL, made by a translator and never by a user
   * @param rights what the caller may read
   * @param timeout how long each statement may run, above 0
   * @param tables makes and fills the temporary tables; what it throws passes through
   * @return the rows, to be closed by the caller
   * @throws QueryFailure if the tables cannot be made or the query cannot start
   */
  public <X extends Exception> CopyRows open(
      String sql, QueryRights rights, Duration timeout, TemporaryTables<X> tables)
      throws QueryFailure, X {
    QuerySession session = QuerySession.begin(pool, timeout, begin("BEGIN", rights, timeout));
    boolean opened = false;
    try {
      tables.create(session.connection());
      session.execute("SET TRANSACTION READ ONLY");
      opened = true;
      return new CopyRows(session, sql);
    } catch (SQLException e) {
      throw session.failed(e);
    } finally {
      if (!opened) {
        session.rollback();
      }
    }
  }

  /** One message to the database, since each costs a round trip. */
  private String begin(String begin, QueryRights rights, Duration timeout) {
    long millis = timeout.toMillis();
    if (millis < 1 || millis > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("A timeout is 1 ms to 24 days, but got " + timeout);
    }
    return begin
        + ";SET LOCAL statement_timeout="
        + millis
        + ";SET LOCAL corot.classes='"
        + rights.arrayLiteral()
        + "';SET LOCAL corot.base_url='"
        + baseUrl
        + "'";
  }
}
