// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.tree;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.corotarchive.archive.access.AccessRules;
import org.corotarchive.archive.access.Rule;

/**
 * Where a product hangs in the tree.
 *
 * @param nodeId the data set
 * @param rule the access rule that decides about it there
 */
public record TreePlace(int nodeId, Rule rule) {

  private static final String FIND =
      """
      SELECT id FROM archive.node
      WHERE product_code = ? AND (run_code = ? OR run_code IS NULL) ORDER BY run_code NULLS LAST
      LIMIT 1
      """;

  private static final String ROOT =
      "SELECT id FROM archive.node WHERE parent_id IS NULL ORDER BY id LIMIT 1";

  /** The access class of what hangs there. */
  public int accessClass() {
    return rule.accessClass();
  }

  /**
   * The place for products of a data set. The rules stand still until the end of the transaction,
   * so that what is written under the access class found here is not overtaken by a change.
   *
   * @param runCode the product's run, if it belongs to one
   * @return empty if the tree has no such data set
   * @throws SQLException if the database does not answer
   */
  public static Optional<TreePlace> find(
      Connection connection, String productCode, Optional<String> runCode) throws SQLException {
    AccessRules.holdStill(connection);
    try (PreparedStatement statement = connection.prepareStatement(FIND)) {
      statement.setString(1, productCode);
      statement.setString(2, runCode.orElse(null));
      return first(connection, statement);
    }
  }

  /**
   * The root, whose access class is that of stars and runs: the catalogue is as open as the archive
   * itself.
   *
   * @throws SQLException if the database does not answer
   */
  public static Optional<TreePlace> root(Connection connection) throws SQLException {
    AccessRules.holdStill(connection);
    try (PreparedStatement statement = connection.prepareStatement(ROOT)) {
      return first(connection, statement);
    }
  }

  private static Optional<TreePlace> first(Connection connection, PreparedStatement statement)
      throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      if (!row.next()) {
        return Optional.empty();
      }
      int node = row.getInt(1);
      return Optional.of(new TreePlace(node, AccessRules.nearest(connection, node)));
    }
  }
}
