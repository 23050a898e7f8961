// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.tree;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.corotarchive.archive.access.AccessRules;
import org.corotarchive.archive.access.Audience;

/**
 * Writes tree and runs into the database. Loading again adds what is new and mends titles and
 * order; families and access rules, which people change, stay as they are.
 */
public final class TreeLoader {

  private static final String NODE =
      """
      INSERT INTO archive.node (parent_id, path, name, title_en, title_fr, kind, family, position,
                                run_code, product_code)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (path) DO UPDATE
        SET title_en = EXCLUDED.title_en, title_fr = EXCLUDED.title_fr,
            position = EXCLUDED.position
      RETURNING id
      """;

  private static final String RULE =
      """
      INSERT INTO archive.access_rule (node_id, audience) VALUES (?, ?)
      ON CONFLICT (node_id) DO NOTHING
      """;

  private static final String RUN =
      """
      INSERT INTO archive.run (run_code, kind, direction, t_start, t_end, t_min, t_max,
                               faint_ccd_count, chromatic_files, dates_confirmed, access_class)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (run_code) DO UPDATE
        SET t_start = EXCLUDED.t_start, t_end = EXCLUDED.t_end, t_min = EXCLUDED.t_min,
            t_max = EXCLUDED.t_max, faint_ccd_count = EXCLUDED.faint_ccd_count,
            chromatic_files = EXCLUDED.chromatic_files,
            dates_confirmed = EXCLUDED.dates_confirmed
      """;

  private final Connection connection;

  private TreeLoader(Connection connection) {
    this.connection = connection;
  }

  /**
   * Writes {@code root} with all below it, and the runs under the access class of the root, in the
   * transaction of {@code connection}.
   *
   * @throws SQLException if the database refuses
   */
  public static void load(Connection connection, TreeNode root, RunTable runs) throws SQLException {
    TreeLoader loader = new TreeLoader(connection);
    int rootId = loader.write(root, new Place(Optional.empty(), "", 0));
    int rootClass = AccessRules.nearest(connection, rootId).accessClass();
    for (Run run : runs.all()) {
      loader.write(run, rootClass);
    }
  }

  /** Where a node hangs: its parent, the parent's path with a slash, its rank there. */
  private record Place(Optional<Integer> parent, String prefix, int position) {}

  private int write(TreeNode node, Place place) throws SQLException {
    int id = insert(node, place);
    if (node.audience().isPresent()) {
      writeRule(id, node.audience().get());
    }
    int position = 0;
    for (TreeNode child : node.children()) {
      write(child, new Place(Optional.of(id), place.prefix + node.name() + "/", position++));
    }
    return id;
  }

  private int insert(TreeNode node, Place place) throws SQLException {
    boolean leaf = node instanceof TreeNode.DataSetLeaf;
    try (PreparedStatement statement = connection.prepareStatement(NODE)) {
      statement.setObject(1, place.parent.orElse(null), Types.INTEGER);
      statement.setString(2, place.prefix + node.name());
      statement.setString(3, node.name());
      statement.setString(4, node.title().english());
      statement.setString(5, node.title().french());
      statement.setString(6, leaf ? "data_set" : "directory");
      statement.setString(7, family(node).orElse(null));
      statement.setInt(8, place.position);
      statement.setString(9, node.runCode().orElse(null));
      statement.setString(10, leaf ? node.name() : null);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static Optional<String> family(TreeNode node) {
    return node instanceof TreeNode.DataSetLeaf leaf
        ? Optional.of(leaf.family().columnValue())
        : Optional.empty();
  }

  private void writeRule(int node, Audience audience) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(RULE)) {
      statement.setInt(1, node);
      statement.setString(2, audience.name());
      statement.executeUpdate();
    }
  }

  private void write(Run run, int accessClass) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(RUN)) {
      statement.setString(1, run.code());
      statement.setString(2, run.kind());
      statement.setString(3, run.direction());
      statement.setObject(4, LocalDateTime.ofInstant(run.span().start(), ZoneOffset.UTC));
      statement.setObject(5, LocalDateTime.ofInstant(run.span().end(), ZoneOffset.UTC));
      statement.setDouble(6, run.span().startMjd());
      statement.setDouble(7, run.span().endMjd());
      statement.setInt(8, run.faintCcdCount());
      statement.setInt(9, run.chromaticFiles());
      statement.setBoolean(10, run.datesConfirmed());
      statement.setInt(11, accessClass);
      statement.executeUpdate();
    }
  }
}
