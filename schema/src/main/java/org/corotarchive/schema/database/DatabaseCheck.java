// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks a database whether it can serve the archive, before anything is changed in it. */
final class DatabaseCheck {

  private static final String FACTS =
      """
      SELECT current_setting('server_version_num')::int >= 150000 AS version,
             pg_encoding_to_char(encoding) = 'UTF8' AS encoding,
             datcollate IN ('C', 'POSIX') AS collation,
             EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_sphere') AS extension,
             EXISTS (SELECT FROM pg_proc
                     WHERE proname = 'spoint_contained_by_circle' AND proleakproof) AS marks,
             pg_has_role('corot_view', 'USAGE') AS membership
      FROM pg_database WHERE datname = current_database()
      """;

  private DatabaseCheck() {}

  static void run(DatabaseAddress address) throws DatabaseException {
    String user = DatabaseRole.OWNER.sqlName();
    String password = address.password(DatabaseRole.OWNER);
    List<String> problems;
    try (Connection connection = DriverManager.getConnection(address.url(), user, password)) {
      problems = problems(connection);
    } catch (SQLException e) {
      throw refusal(address, DatabaseRole.OWNER, e);
    }
    if (!problems.isEmpty()) {
      throw new DatabaseException(
          DatabaseProblem.NOT_PREPARED,
          "The database "
              + address
              + " is not ready for the archive: "
              + String.join("; ", problems)
              + ".");
    }
  }

  private static List<String> problems(Connection connection) throws SQLException {
    List<String> problems = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet facts = statement.executeQuery(FACTS)) {
      facts.next();
      need(problems, facts, "version", "it must be PostgreSQL 15 or newer");
      need(problems, facts, "encoding", "its encoding must be UTF8");
      need(
          problems,
          facts,
          "collation",
          "its collation must be C (createdb --locale-provider=libc"
              + " --lc-collate=C --lc-ctype=C.UTF-8 --template=template0)");
      String script = "run bootstrap.sql in it as a superuser, since ";
      need(problems, facts, "extension", script + "the extension pg_sphere is missing");
      need(
          problems, facts, "marks", script + "the functions of pg_sphere are not marked leakproof");
      need(problems, facts, "membership", script + "corot_owner is not a member of corot_view");
    }
    return problems;
  }

  private static void need(List<String> problems, ResultSet facts, String fact, String sentence)
      throws SQLException {
    if (!facts.getBoolean(fact)) {
      problems.add(sentence);
    }
  }

  /** Why a role cannot connect, or cannot look at what it must see. */
  static DatabaseException refusal(DatabaseAddress address, DatabaseRole role, SQLException e) {
    String state = String.valueOf(e.getSQLState());
    if (state.startsWith("28")) {
      return new DatabaseException(
          DatabaseProblem.LOGIN_REFUSED,
          "The database "
              + address
              + " refuses "
              + role.sqlName()
              + ": check the password, and whether bootstrap.sql has made the role",
          e);
    }
    if (state.startsWith("42") || "3D000".equals(state)) {
      return new DatabaseException(
          DatabaseProblem.NOT_PREPARED,
          "The database "
              + address
              + " is not ready for the archive: make it, and run bootstrap.sql in it as a superuser",
          e);
    }
    return new DatabaseException(
        DatabaseProblem.UNREACHABLE,
        "No database answers at " + address + ": " + e.getMessage(),
        e);
  }
}
