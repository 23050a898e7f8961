// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.corotarchive.schema.cluster.ClusterException;
import org.corotarchive.schema.cluster.ClusterSettings;
import org.corotarchive.schema.cluster.Durability;
import org.corotarchive.schema.cluster.PrivateCluster;
import org.corotarchive.schema.database.ArchiveDatabase;
import org.corotarchive.schema.database.DatabaseAddress;
import org.corotarchive.schema.database.DatabaseException;
import org.corotarchive.schema.database.DatabaseSettings;

/** The cluster of this JVM, made at its first use and removed at the end of the JVM. */
final class TestCluster {

  static final DatabaseSettings SETTINGS = new DatabaseSettings(4, 8, Duration.ofSeconds(2));

  private static final String TEMPLATE = "corot_template";

  private final PrivateCluster cluster;
  private final AtomicInteger databases = new AtomicInteger();

  private TestCluster(PrivateCluster cluster) {
    this.cluster = cluster;
  }

  private static final class Holder {
    static final TestCluster CLUSTER = start();
  }

  static TestCluster get() {
    return Holder.CLUSTER;
  }

  private static TestCluster start() {
    try {
      removeLeftBehind();
      Path folder = TestFolder.make();
      ClusterSettings settings = ClusterSettings.in(folder).with(Durability.THROWAWAY);
      PrivateCluster cluster = PrivateCluster.open(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(cluster, folder)));
      ArchiveDatabase.open(cluster.database(TEMPLATE), SETTINGS).close();
      return new TestCluster(cluster);
    } catch (ClusterException | DatabaseException | IOException e) {
      throw new IllegalStateException("No database for tests: " + e.getMessage(), e);
    }
  }

  private static void remove(PrivateCluster cluster, Path folder) {
    cluster.close();
    TestFolder.delete(folder);
  }

  /** A JVM that was killed could not stop its server: take it over, and stop it. */
  private static void removeLeftBehind() throws ClusterException, IOException {
    for (Path folder : TestFolder.leftBehind()) {
      if (Files.exists(folder.resolve("data/postmaster.pid"))) {
        PrivateCluster.open(ClusterSettings.in(folder).with(Durability.THROWAWAY)).close();
      }
      TestFolder.delete(folder);
    }
  }

  /** Makes a database with all migrations done. */
  DatabaseAddress makeDatabase() throws SQLException, ClusterException {
    String name = "test_" + databases.incrementAndGet();
    execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE + " STRATEGY file_copy");
    return cluster.database(name);
  }

  /** Makes a database in which nothing was done. */
  DatabaseAddress makeBareDatabase() throws SQLException {
    String name = "bare_" + databases.incrementAndGet();
    execute("CREATE DATABASE " + name);
    try {
      DatabaseAddress prepared = cluster.database(TEMPLATE);
      return new DatabaseAddress(prepared.url().replace(TEMPLATE, name), prepared.passwords());
    } catch (ClusterException e) {
      throw new IllegalStateException(e);
    }
  }

  void drop(DatabaseAddress address) throws SQLException {
    execute("DROP DATABASE " + name(address) + " WITH (FORCE)");
  }

  Connection superuser(DatabaseAddress address) throws SQLException {
    return cluster.superuser(name(address));
  }

  private static String name(DatabaseAddress address) {
    return address.url().substring(address.url().lastIndexOf('/') + 1);
  }

  private void execute(String sql) throws SQLException {
    try (Connection superuser = cluster.superuser("postgres");
        Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }
}
