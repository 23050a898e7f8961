// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.setup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.ArchiveIdentity;
import org.corotarchive.archive.database.AdvisoryLock;
import org.corotarchive.archive.database.Database;
import org.corotarchive.archive.tree.ArchiveTree;
import org.corotarchive.archive.tree.RunTable;
import org.corotarchive.archive.tree.TreeLoader;

/** Sets an archive up, once: what stands in its identifiers can never change afterwards. */
public final class ArchiveSetup {

  private static final String AUTHORITY = "authority";
  private static final String DEMO = "demo";

  private final Database database;

  /** Sets up the archive in {@code database}, whose tables exist. */
  public ArchiveSetup(Database database) {
    this.database = database;
  }

  /** The identity of the archive; empty if it has not been set up. */
  public Optional<ArchiveIdentity> identity() {
    return database.inTransaction(ArchiveSetup::identity);
  }

  /**
   * Fixes the identity and loads tree and runs. Doing it again with the same identity brings the
   * tree up to date and changes nothing else.
   *
   * @throws ArchiveException if the archive was set up with another identity
   */
  public void setUp(ArchiveIdentity wanted) {
    database.inTransaction(
        connection -> {
          AdvisoryLock.SETUP.hold(connection);
          Optional<ArchiveIdentity> present = identity(connection);
          present.ifPresent(identity -> refuseOther(identity, wanted));
          if (present.isEmpty()) {
            write(connection, AUTHORITY, wanted.authority());
            write(connection, DEMO, Boolean.toString(wanted.demo()));
          }
          RunTable runs = RunTable.standard();
          TreeLoader.load(connection, ArchiveTree.load(runs), runs);
          return wanted;
        });
  }

  private static void refuseOther(ArchiveIdentity present, ArchiveIdentity wanted) {
    if (!present.authority().equals(wanted.authority())) {
      throw new ArchiveException(
          "This archive was set up with the authority "
              + present.authority()
              + ", which stands in all its identifiers; it cannot become "
              + wanted.authority()
              + ".");
    }
    if (present.demo() != wanted.demo()) {
      throw new ArchiveException(
          present.demo()
              ? "This archive is a demonstration and may hold synthetic products; it cannot become"
                  + " a genuine one. Set up another."
              : "This archive is a genuine one; it cannot become a demonstration. Set up another.");
    }
  }

  private static Optional<ArchiveIdentity> identity(Connection connection) throws SQLException {
    Map<String, String> settings = new HashMap<>();
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT key, value FROM archive.setting");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        settings.put(rows.getString(1), rows.getString(2));
      }
    }
    return Optional.ofNullable(settings.get(AUTHORITY))
        .map(
            authority ->
                new ArchiveIdentity(
                    authority, Boolean.parseBoolean(settings.getOrDefault(DEMO, "false"))));
  }

  private static void write(Connection connection, String key, String value) throws SQLException {
    String sql = "INSERT INTO archive.setting (key, value) VALUES (?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      statement.setString(2, value);
      statement.executeUpdate();
    }
  }
}
