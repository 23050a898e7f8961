// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.corotarchive.archive.product.Channel;
import org.corotarchive.archive.product.TimeSpan;
import org.corotarchive.archive.sky.ConvexHull;
import org.corotarchive.archive.sky.SkyPolygon;
import org.corotarchive.archive.sky.SkyPosition;

/** Writes {@code archive.run_ccd}: the span of a CCD in a run grows with its stars' products. */
final class RunCcdTable {

  private static final String WIDEN =
      """
      INSERT INTO archive.run_ccd (run_code, ccd, channel, t_start, t_end, t_min, t_max, star_count,
                                   access_class)
      VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)
      ON CONFLICT (run_code, ccd) DO UPDATE
        SET t_start = least(run_ccd.t_start, EXCLUDED.t_start),
            t_end = greatest(run_ccd.t_end, EXCLUDED.t_end),
            t_min = least(run_ccd.t_min, EXCLUDED.t_min),
            t_max = greatest(run_ccd.t_max, EXCLUDED.t_max)
        WHERE run_ccd.t_start > EXCLUDED.t_start OR run_ccd.t_end < EXCLUDED.t_end
      """;

  private static final String TARGETS =
      """
      SELECT star.ra, star.dec FROM archive.star
      WHERE star.corot_id IN (SELECT product.corot_id FROM archive.product
                              WHERE product.run_code = ? AND product.ccd = ?)
      """;

  private static final String OUTLINE =
      """
      UPDATE archive.run_ccd
      SET star_count = ?, s_ra = ?, s_dec = ?, s_region = ?, s_pos = ?::spoint, s_poly = ?::spoly,
          s_bounds = ?::scircle
      WHERE run_code = ? AND ccd = ?
      """;

  private RunCcdTable() {}

  static void widen(Connection connection, RunCcd runCcd, TimeSpan span, int accessClass)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(WIDEN)) {
      statement.setString(1, runCcd.runCode());
      statement.setString(2, runCcd.ccd());
      statement.setString(3, Channel.ofCcd(runCcd.ccd()).orElseThrow().columnValue());
      statement.setObject(4, ProductColumns.utc(span.start()));
      statement.setObject(5, ProductColumns.utc(span.end()));
      statement.setDouble(6, span.startMjd());
      statement.setDouble(7, span.endMjd());
      statement.setInt(8, accessClass);
      statement.executeUpdate();
    }
  }

  /** Counts the stars held of each of {@code runCcds} and draws the hull around them. */
  static void outline(Connection connection, Collection<RunCcd> runCcds) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OUTLINE)) {
      for (RunCcd runCcd : runCcds) {
        List<SkyPosition> targets = targets(connection, runCcd);
        bind(statement, targets.size(), ConvexHull.of(targets));
        statement.setString(8, runCcd.runCode());
        statement.setString(9, runCcd.ccd());
        statement.executeUpdate();
      }
    }
  }

  private static void bind(PreparedStatement statement, int stars, Optional<SkyPolygon> hull)
      throws SQLException {
    Optional<SkyPosition> centre = hull.map(SkyPolygon::centre);
    statement.setInt(1, stars);
    statement.setObject(2, centre.map(SkyPosition::raDeg).orElse(null), Types.DOUBLE);
    statement.setObject(3, centre.map(SkyPosition::decDeg).orElse(null), Types.DOUBLE);
    statement.setString(4, hull.map(SkyPolygon::toText).orElse(null));
    statement.setString(5, centre.map(SkyPosition::toPgSphere).orElse(null));
    statement.setString(6, hull.map(SkyPolygon::toPgSphere).orElse(null));
    statement.setString(7, hull.map(polygon -> polygon.bounds().toPgSphere()).orElse(null));
  }

  private static List<SkyPosition> targets(Connection connection, RunCcd runCcd)
      throws SQLException {
    List<SkyPosition> targets = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(TARGETS)) {
      statement.setString(1, runCcd.runCode());
      statement.setString(2, runCcd.ccd());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          targets.add(new SkyPosition(rows.getDouble(1), rows.getDouble(2)));
        }
      }
    }
    return targets;
  }
}
