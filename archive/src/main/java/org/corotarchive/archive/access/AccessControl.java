// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.corotarchive.archive.database.Database;

/**
 * The one decision about who may read what. Everything that has rights carries an access class: the
 * id of the nearest node of the tree with a rule of its own. The rules are read at every decision,
 * so that a change acts on the next request. Threads may share it.
 */
public final class AccessControl {

  private static final String RULES = "SELECT node_id, audience FROM archive.access_rule";

  private final Database database;

  /** Decides by the rules in {@code database}. */
  public AccessControl(Database database) {
    this.database = database;
  }

  /**
   * Whether {@code caller} may read what carries {@code accessClass}.
   *
   * @param now the moment of the request, for rules that end at a date; today's have none
   */
  public boolean mayRead(Caller caller, int accessClass, Instant now) {
    return readableClasses(caller, now).contains(accessClass);
  }

  /**
   * The access classes that {@code caller} may read, in ascending order.
   *
   * @param now the moment of the request, for rules that end at a date; today's have none
   */
  public Set<Integer> readableClasses(Caller caller, Instant now) {
    return database.inTransaction(connection -> readableClasses(connection, caller));
  }

  private static Set<Integer> readableClasses(Connection connection, Caller caller)
      throws SQLException {
    Set<Integer> classes = new TreeSet<>();
    try (PreparedStatement statement = connection.prepareStatement(RULES);
        ResultSet rules = statement.executeQuery()) {
      while (rules.next()) {
        Rule rule = new Rule(rules.getInt(1), Audience.valueOf(rules.getString(2)));
        if (rule.admits(caller)) {
          classes.add(rule.accessClass());
        }
      }
    }
    return classes;
  }
}
