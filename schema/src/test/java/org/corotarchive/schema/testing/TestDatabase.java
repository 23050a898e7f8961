// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.corotarchive.schema.cluster.ClusterException;
import org.corotarchive.schema.database.ArchiveDatabase;
import org.corotarchive.schema.database.DatabaseAddress;
import org.corotarchive.schema.database.DatabaseException;
import org.corotarchive.schema.database.DatabaseRole;
import org.corotarchive.schema.query.QueryExecution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database of its own for one test class, with all migrations done and no rows:
 *
 * <pre>{@code
 * @RegisterExtension static final TestDatabase DATABASE = TestDatabase.fresh();
 * }</pre>
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback, AutoCloseable {

  /** Base URL that {@link #queries} puts before links. */
  public static final URI BASE_URL = URI.create("http://archive.test");

  private @Nullable DatabaseAddress address;
  private @Nullable ArchiveDatabase archive;

  private TestDatabase() {}

  /** A database that is made before the tests of the class and dropped after them. */
  public static TestDatabase fresh() {
    return new TestDatabase();
  }

  /** Makes a database without tables, roles' rights or extension; it lives as long as the JVM. */
  public static DatabaseAddress bare() throws SQLException {
    return TestCluster.get().makeBareDatabase();
  }

  /** A database that exists at once and is dropped when it is closed, for one test. */
  public static TestDatabase open() throws SQLException, ClusterException, DatabaseException {
    TestDatabase database = new TestDatabase();
    database.make();
    return database;
  }

  @Override
  public void beforeAll(ExtensionContext context)
      throws SQLException, ClusterException, DatabaseException {
    make();
  }

  private void make() throws SQLException, ClusterException, DatabaseException {
    address = TestCluster.get().makeDatabase();
    archive = ArchiveDatabase.open(address, TestCluster.SETTINGS);
  }

  @Override
  public void afterAll(ExtensionContext context) throws SQLException {
    close();
  }

  @Override
  public void close() throws SQLException {
    if (archive != null) {
      archive.close();
      TestCluster.get().drop(address());
    }
  }

  /** Where the database is. */
  public DatabaseAddress address() {
    return Objects.requireNonNull(address, "only while the tests of the class run");
  }

  /** The opened database. */
  public ArchiveDatabase archive() {
    return Objects.requireNonNull(archive, "only while the tests of the class run");
  }

  /** The read path on the database. */
  public QueryExecution queries() {
    return new QueryExecution(archive().query(), BASE_URL);
  }

  /** A connection of the superuser, to be closed by the caller. */
  public Connection superuser() throws SQLException {
    return TestCluster.get().superuser(address());
  }

  /** A connection of a role, to be closed by the caller. */
  public Connection connect(DatabaseRole role) throws SQLException {
    return DriverManager.getConnection(address().url(), role.sqlName(), address().password(role));
  }

  /** Runs SQL of any number of statements as the superuser. */
  public void execute(String sql) throws SQLException {
    try (Connection superuser = superuser();
        Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * Fills the empty database with invented rows: products, a third as many stars, one file for each
   * product. One product in ten is of access class 2, the others of class 1.
   */
  public void fill(int products) throws SQLException {
    execute(synthetic().formatted(products));
    execute("VACUUM ANALYZE");
  }

  private static String synthetic() {
    try (InputStream in =
        Objects.requireNonNull(TestDatabase.class.getResourceAsStream("synthetic.sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
