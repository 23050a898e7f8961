// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalInt;
import org.corotarchive.schema.database.DatabaseAddress;
import org.corotarchive.schema.database.SuperuserScript;

/**
 * A running private cluster of PostgreSQL. Several programs may have the same cluster open; it is
 * stopped when the last one closes it. One that was left running by a killed program is taken over
 * by the next. The opener closes it.
 */
public final class PrivateCluster implements AutoCloseable {

  static final String SUPERUSER = "postgres";

  private static final int ANSWER_ATTEMPTS = 60;

  private final ClusterFolder folder;
  private final Server server;
  private final ClusterPasswords passwords;
  private final ClusterLock lock;
  private final int port;

  private PrivateCluster(
      ClusterFolder folder, Server server, ClusterPasswords passwords, ClusterLock lock, int port) {
    this.folder = folder;
    this.server = server;
    this.passwords = passwords;
    this.lock = lock;
    this.port = port;
  }

  /**
   * Makes the cluster if there is none, starts it if it does not run, and takes it over if it does.
   *
   * @throws ClusterException with one sentence for the operator
   */
  public static PrivateCluster open(ClusterSettings settings) throws ClusterException {
    Server.checkInstalled(settings.programs());
    ClusterUser user = ClusterUser.find(settings.folder().resolve("data"));
    ClusterFolder folder = ClusterFolder.prepare(settings, user);
    Server server = new Server(settings, folder, user);
    try {
      ClusterLock lock = ClusterLock.open(folder.lock());
      try {
        return start(folder, server, lock);
      } catch (ClusterException | IOException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new ClusterException(
          ClusterProblem.FOLDER_NOT_WRITABLE,
          "The folder " + settings.folder() + " cannot be read or written: " + e.getMessage(),
          e);
    }
  }

  /**
   * Removes a cluster, after stopping its server if a killed program left it running. A folder
   * without a cluster is left as it is.
   *
   * @throws ClusterException if another program uses the cluster, or it cannot be removed
   */
  public static void remove(ClusterSettings settings) throws ClusterException {
    ClusterUser user = ClusterUser.find(settings.folder().resolve("data"));
    ClusterFolder folder = new ClusterFolder(settings.folder(), user);
    if (Files.notExists(folder.lock())) {
      return;
    }
    try (ClusterLock lock = ClusterLock.open(folder.lock())) {
      lock.beginChange();
      if (!lock.leave()) {
        throw new ClusterException(
            ClusterProblem.IN_USE,
            "Another program uses the database in " + settings.folder() + ": let it end first");
      }
      stopLeftBehind(settings, folder);
      folder.deleteCluster();
    } catch (IOException e) {
      throw new ClusterException(
          ClusterProblem.FOLDER_NOT_WRITABLE,
          "The database in " + settings.folder() + " cannot be removed: " + e.getMessage(),
          e);
    }
  }

  private static void stopLeftBehind(ClusterSettings settings, ClusterFolder folder)
      throws ClusterException, IOException {
    Optional<PostmasterFile> file = PostmasterFile.read(folder.data());
    if (file.isPresent() && file.get().isServer()) {
      Server.checkInstalled(settings.programs());
      new Server(settings, folder, folder.user()).stop();
    }
  }

  private static PrivateCluster start(ClusterFolder folder, Server server, ClusterLock lock)
      throws ClusterException, IOException {
    lock.beginChange();
    ClusterPasswords passwords = passwords(folder, server);
    OptionalInt running = runningPort(folder, passwords);
    int port = running.isPresent() ? running.getAsInt() : server.start();
    lock.use();
    lock.endChange();
    return new PrivateCluster(folder, server, passwords, lock, port);
  }

  /** Passwords of the cluster, which is made when there is none. */
  private static ClusterPasswords passwords(ClusterFolder folder, Server server)
      throws ClusterException, IOException {
    if (folder.hasCluster()) {
      folder.checkCluster();
      return ClusterPasswords.read(folder.passwords());
    }
    ClusterPasswords passwords = ClusterPasswords.generate();
    passwords.write(folder.passwords());
    server.make(passwords.superuser());
    return passwords;
  }

  /** Port of a server that a killed program left running. */
  private static OptionalInt runningPort(ClusterFolder folder, ClusterPasswords passwords)
      throws ClusterException, IOException {
    for (int attempt = 0; attempt < ANSWER_ATTEMPTS; attempt++) {
      Optional<PostmasterFile> file = PostmasterFile.read(folder.data());
      if (file.isEmpty()) {
        return OptionalInt.empty();
      }
      if (!file.get().isServer()) {
        forget(file.get());
        return OptionalInt.empty();
      }
      if (answers(folder, passwords, file.get().port())) {
        return OptionalInt.of(file.get().port());
      }
      // It is still starting, or stopping.
      Server.pause();
    }
    throw new ClusterException(
        ClusterProblem.SERVER_FAILED,
        "The database server of "
            + folder.folder()
            + " runs but does not answer (see "
            + folder.log()
            + ")");
  }

  /**
   * The server clears up after itself unless its process number now belongs to another process of
   * the same user, which it takes for a server.
   */
  private static void forget(PostmasterFile file) throws IOException {
    if (file.processExists()) {
      Files.deleteIfExists(file.file());
    }
  }

  private static boolean answers(ClusterFolder folder, ClusterPasswords passwords, int port)
      throws ClusterException {
    try (Connection connection = connect(port, "postgres", passwords)) {
      return connection.isValid(1);
    } catch (SQLException e) {
      Optional<ClusterException> refused = refused(folder, e);
      if (refused.isPresent()) {
        throw refused.get();
      }
      return false;
    }
  }

  /** Says that the server refuses the superuser's password, if this is what it does. */
  private static Optional<ClusterException> refused(ClusterFolder folder, SQLException e) {
    if (!"28P01".equals(e.getSQLState())) {
      return Optional.empty();
    }
    return Optional.of(
        new ClusterException(
            ClusterProblem.PASSWORDS_LOST,
            "The passwords in "
                + folder.passwords()
                + " are not those of the database there: bring the file back from a backup",
            e));
  }

  private static Connection connect(int port, String database, ClusterPasswords passwords)
      throws SQLException {
    return DriverManager.getConnection(url(port, database), SUPERUSER, passwords.superuser());
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Port on 127.0.0.1. */
  public int port() {
    return port;
  }

  /**
   * Connects as the superuser, who is not bound by the row-level rule.
   *
   * @param database name of a database
   */
  public Connection superuser(String database) throws SQLException {
    return connect(port, database, passwords);
  }

  /**
   * Makes a database if there is none of this name, and takes the steps in it that need a
   * superuser.
   *
   * @param name lower-case letters, digits and underscores
   * @throws ClusterException if pgSphere is missing or the database cannot be made
   */
  public synchronized DatabaseAddress database(String name) throws ClusterException {
    if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
      throw new IllegalArgumentException("Not a name for a database: " + name);
    }
    try {
      // No two programs at a time: PostgreSQL would refuse the second one's changes of roles.
      lock.beginChange();
      try {
        makeDatabase(name);
        try (Connection superuser = superuser(name)) {
          SuperuserScript.runIfNew(superuser, passwords.roles());
        }
      } finally {
        lock.endChange();
      }
    } catch (SQLException e) {
      throw refused(folder, e)
          .orElseGet(() -> failed("The database " + name + " could not be prepared", e));
    } catch (IOException e) {
      throw failed("The database " + name + " could not be prepared", e);
    }
    return new DatabaseAddress(url(port, name), passwords.roles());
  }

  private ClusterException failed(String what, Exception e) {
    return new ClusterException(
        ClusterProblem.SERVER_FAILED, what + " in " + folder.folder() + ": " + e.getMessage(), e);
  }

  private void makeDatabase(String name) throws SQLException, ClusterException {
    try (Connection superuser = superuser("postgres")) {
      if (!exists(superuser, "SELECT FROM pg_available_extensions WHERE name = ?", "pg_sphere")) {
        throw Server.pgSphereMissing();
      }
      if (!exists(superuser, "SELECT FROM pg_database WHERE datname = ?", name)) {
        try (Statement statement = superuser.createStatement()) {
          statement.execute("CREATE DATABASE " + name);
        }
      }
    }
  }

  private static boolean exists(Connection connection, String sql, String value)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  /**
   * Stops the server unless another program still uses it. Waits for {@link #database}, which may
   * run in another thread when the program is asked to stop.
   *
   * @throws IllegalStateException if the server cannot be stopped
   */
  @Override
  public synchronized void close() {
    try (lock) {
      lock.beginChange();
      if (lock.leave()) {
        server.stop();
      }
    } catch (IOException | ClusterException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
