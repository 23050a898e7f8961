// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.database.AdvisoryLock;
import org.corotarchive.archive.database.Database;

/**
 * Changes of access rules. A rule that comes or goes changes the access class of its whole branch,
 * down to the next rule, in the same transaction; nothing is ever without a class in between.
 */
public final class AccessRules {

  // The nodes whose nearest rule is the one of the first parameter's node, that node included.
  private static final String BRANCH =
      """
      WITH RECURSIVE branch AS (
        SELECT id FROM archive.node WHERE id = ?
        UNION ALL
        SELECT child.id FROM archive.node child JOIN branch ON child.parent_id = branch.id
        WHERE NOT EXISTS (SELECT 1 FROM archive.access_rule rule WHERE rule.node_id = child.id)
      )
      """;

  private static final String NEAREST =
      """
      WITH RECURSIVE above AS (
        SELECT id, parent_id, 0 AS distance FROM archive.node WHERE id = ?
        UNION ALL
        SELECT node.id, node.parent_id, above.distance + 1
        FROM archive.node JOIN above ON node.id = above.parent_id
      )
      SELECT rule.node_id, rule.audience FROM above JOIN archive.access_rule rule ON rule.node_id = above.id
      ORDER BY above.distance LIMIT 1
      """;

  private static final String STAMP_PRODUCTS =
      BRANCH
          + "UPDATE archive.product SET access_class = ?, data_rights = ? FROM branch"
          + " WHERE product.node_id = branch.id"
          + " AND (product.access_class <> ? OR product.data_rights <> ?)";

  private static final String STAMP_FILES =
      BRANCH
          + "UPDATE archive.file SET access_class = ? FROM archive.product, branch"
          + " WHERE file.product_id = product.id AND product.node_id = branch.id"
          + " AND file.access_class <> ?";

  private final Database database;

  /** Changes rules in {@code database}. */
  public AccessRules(Database database) {
    this.database = database;
  }

  /**
   * Gives the node at {@code path} a rule of its own, in place of the one it may have.
   *
   * @throws ArchiveException if there is no such node
   */
  public void set(String path, Audience audience) {
    database.inTransaction(
        connection -> {
          AdvisoryLock.ACCESS_RULES.hold(connection);
          int node = nodeAt(connection, path);
          write(connection, node, audience);
          stamp(connection, node, new Rule(node, audience));
          return node;
        });
  }

  /**
   * Takes the rule of the node at {@code path} away; the nearest rule above decides from now on.
   *
   * @throws ArchiveException if there is no such node, or no rule above it
   */
  public void remove(String path) {
    database.inTransaction(
        connection -> {
          AdvisoryLock.ACCESS_RULES.hold(connection);
          int node = nodeAt(connection, path);
          stamp(connection, node, ruleAbove(connection, node, path));
          delete(connection, node);
          return node;
        });
  }

  /**
   * Keeps the rules as they are until the end of the transaction.
   *
   * @throws SQLException if the database does not answer
   */
  public static void holdStill(Connection connection) throws SQLException {
    AdvisoryLock.ACCESS_RULES.share(connection);
  }

  /**
   * The rule that decides about a node: that of the nearest node, itself or above, with a rule.
   *
   * @throws ArchiveException if no rule reaches it: what no rule opens is closed, and cannot even
   *     be catalogued
   * @throws SQLException if the database does not answer
   */
  public static Rule nearest(Connection connection, int node) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(NEAREST)) {
      statement.setInt(1, node);
      try (ResultSet nearest = statement.executeQuery()) {
        if (!nearest.next()) {
          throw new ArchiveException(
              "No access rule reaches this branch of the tree; give its root a rule first.");
        }
        return new Rule(nearest.getInt(1), Audience.valueOf(nearest.getString(2)));
      }
    }
  }

  private static Rule ruleAbove(Connection connection, int node, String path) throws SQLException {
    String sql = "SELECT parent_id FROM archive.node WHERE id = ? AND parent_id IS NOT NULL";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, node);
      try (ResultSet parent = statement.executeQuery()) {
        if (!parent.next()) {
          throw new ArchiveException(
              path + " is the root of the tree: its rule can be changed but not taken away.");
        }
        return nearest(connection, parent.getInt(1));
      }
    }
  }

  private static int nodeAt(Connection connection, String path) throws SQLException {
    String sql = "SELECT id FROM archive.node WHERE path = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, path);
      try (ResultSet node = statement.executeQuery()) {
        if (!node.next()) {
          throw new ArchiveException("The tree has no node " + path + ".");
        }
        return node.getInt(1);
      }
    }
  }

  private static void write(Connection connection, int node, Audience audience)
      throws SQLException {
    String sql =
        "INSERT INTO archive.access_rule (node_id, audience) VALUES (?, ?)"
            + " ON CONFLICT (node_id) DO UPDATE SET audience = EXCLUDED.audience";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, node);
      statement.setString(2, audience.name());
      statement.executeUpdate();
    }
  }

  private static void stamp(Connection connection, int node, Rule rule) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(STAMP_FILES)) {
      statement.setInt(1, node);
      statement.setInt(2, rule.accessClass());
      statement.setInt(3, rule.accessClass());
      statement.executeUpdate();
    }
    try (PreparedStatement statement = connection.prepareStatement(STAMP_PRODUCTS)) {
      statement.setInt(1, node);
      statement.setInt(2, rule.accessClass());
      statement.setString(3, rule.audience().dataRights());
      statement.setInt(4, rule.accessClass());
      statement.setString(5, rule.audience().dataRights());
      statement.executeUpdate();
    }
  }

  private static void delete(Connection connection, int node) throws SQLException {
    String sql = "DELETE FROM archive.access_rule WHERE node_id = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, node);
      statement.executeUpdate();
    }
  }
}
