// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The steps that need a superuser: extension, roles, rights, marks of functions. The private
 * cluster takes them by itself; for a database of his own an operator runs {@code bootstrap.sql}
 * once.
 */
public final class SuperuserScript {

  private static final String RESOURCE = "/org/corotarchive/schema/bootstrap.sql";

  private SuperuserScript() {}

  /** Text of the script, plain SQL. */
  public static String text() {
    try (InputStream in = SuperuserScript.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + RESOURCE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs the script and sets the passwords of the roles, all in one transaction, unless this very
   * text has already run in the database.
   *
   * @param superuser connection of a superuser to the database of the archive
   * @param passwords passwords for the roles
   */
  public static void runIfNew(Connection superuser, Map<DatabaseRole, String> passwords)
      throws SQLException {
    String script = text();
    String stamp = "CoRoT archive, bootstrap " + checksum(script);
    if (stamp.equals(comment(superuser))) {
      return;
    }
    superuser.setAutoCommit(false);
    try (Statement statement = superuser.createStatement()) {
      statement.execute(script);
      for (Map.Entry<DatabaseRole, String> role : passwords.entrySet()) {
        String password = statement.enquoteLiteral(role.getValue());
        statement.execute("ALTER ROLE " + role.getKey().sqlName() + " PASSWORD " + password);
      }
      String database = statement.enquoteIdentifier(superuser.getCatalog(), true);
      statement.execute("COMMENT ON DATABASE " + database + " IS '" + stamp + "'");
      superuser.commit();
    } finally {
      superuser.rollback();
      superuser.setAutoCommit(true);
    }
  }

  private static String checksum(String script) {
    CRC32 crc = new CRC32();
    crc.update(script.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }

  private static String comment(Connection connection) throws SQLException {
    String sql =
        "SELECT coalesce(shobj_description(oid, 'pg_database'), '') FROM pg_database"
            + " WHERE datname = current_database()";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }
}
