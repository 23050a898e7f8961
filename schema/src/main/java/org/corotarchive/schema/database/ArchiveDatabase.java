// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The database of the archive: checked, migrated, with a pool of connections for the archive itself
 * and one for queries of users. Threads may share it; the opener closes it.
 */
public final class ArchiveDatabase implements AutoCloseable {

  private static final int VALID_SECONDS = 2;

  private final HikariDataSource archive;
  private final HikariDataSource query;

  private ArchiveDatabase(HikariDataSource archive, HikariDataSource query) {
    this.archive = archive;
    this.query = query;
  }

  /**
   * Checks the database, brings its tables and TAP_SCHEMA to the version of this program, and opens
   * the pools.
   *
   * @throws DatabaseException if the database cannot serve the archive
   */
  public static ArchiveDatabase open(DatabaseAddress address, DatabaseSettings settings)
      throws DatabaseException {
    DatabaseCheck.run(address);
    new Migrations(address).run();
    HikariDataSource archive =
        pool(address, DatabaseRole.APP, settings.archiveConnections(), settings);
    try {
      return new ArchiveDatabase(
          archive, pool(address, DatabaseRole.TAP, settings.queryConnections(), settings));
    } catch (DatabaseException e) {
      archive.close();
      throw e;
    }
  }

  private static HikariDataSource pool(
      DatabaseAddress address, DatabaseRole role, int connections, DatabaseSettings settings)
      throws DatabaseException {
    HikariConfig config = new HikariConfig();
    config.setPoolName(role.sqlName());
    config.setJdbcUrl(address.url());
    config.setUsername(role.sqlName());
    config.setPassword(address.password(role));
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(Math.min(2, connections));
    config.setConnectionTimeout(settings.longestWait().toMillis());
    // The driver would take over the time zone of this machine.
    config.setConnectionInitSql("SET TIME ZONE 'UTC'");
    config.addDataSourceProperty("ApplicationName", "corot-archive");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    if (role == DatabaseRole.TAP) {
      // One message for the settings of a transaction instead of one for each statement.
      config.addDataSourceProperty("preferQueryMode", "simple");
    }
    try {
      return new HikariDataSource(config);
    } catch (PoolInitializationException e) {
      SQLException cause =
          e.getCause() instanceof SQLException sql ? sql : new SQLException(e.getMessage(), e);
      throw DatabaseCheck.refusal(address, role, cause);
    }
  }

  /** Connections of the archive itself, which see all rows. */
  public HikariDataSource archive() {
    return archive;
  }

  /**
   * Connections for queries of users, which see what a transaction's setting says. Meant for {@code
   * QueryExecution}.
   */
  public HikariDataSource query() {
    return query;
  }

  /**
   * Whether the database answers at the moment, also while users' queries are as many as may be.
   */
  public boolean answers() {
    try (Connection connection = archive.getConnection()) {
      return connection.isValid(VALID_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Closes all connections. */
  @Override
  public void close() {
    query.close();
    archive.close();
  }
}
