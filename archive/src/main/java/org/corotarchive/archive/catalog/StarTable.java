// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.corotarchive.archive.product.StarRecord;

/**
 * Writes {@code archive.star}. The first product of a star makes its row; later ones only fill what
 * was not known.
 */
final class StarTable {

  /** A row of the star table to be. */
  record Row(StarRecord star, int accessClass) {}

  static final TableColumns<Row> COLUMNS =
      new TableColumns<>(
          List.of(
              TableColumn.always("corot_id", row -> row.star().corotId()),
              TableColumn.plain("name", row -> row.star().name()),
              TableColumn.always("ra", row -> row.star().position().raDeg()),
              TableColumn.always("dec", row -> row.star().position().decDeg()),
              TableColumn.sphere(
                  "pos", "spoint", row -> Optional.of(row.star().position().toPgSphere())),
              TableColumn.always("channel", row -> row.star().channel().columnValue()),
              TableColumn.plain("mag_b", row -> ProductColumns.boxed(row.star().magnitudes().b())),
              TableColumn.plain("mag_v", row -> ProductColumns.boxed(row.star().magnitudes().v())),
              TableColumn.plain("mag_r", row -> ProductColumns.boxed(row.star().magnitudes().r())),
              TableColumn.plain("mag_i", row -> ProductColumns.boxed(row.star().magnitudes().i())),
              TableColumn.plain("spectral_type", row -> row.star().spectralType()),
              TableColumn.plain("luminosity_class", row -> row.star().luminosityClass()),
              TableColumn.always(
                  "id_origin", row -> row.star().origins().identifier().columnValue()),
              TableColumn.always(
                  "position_origin", row -> row.star().origins().position().columnValue()),
              TableColumn.always(
                  "magnitude_origin", row -> row.star().origins().magnitude().columnValue()),
              TableColumn.always("access_class", Row::accessClass)));

  /** What an insert does when the star is there: fill gaps, and touch nothing if there are none. */
  static final String FILL_GAPS =
      """
       ON CONFLICT (corot_id) DO UPDATE
        SET name = coalesce(star.name, EXCLUDED.name),
            mag_b = coalesce(star.mag_b, EXCLUDED.mag_b),
            mag_v = coalesce(star.mag_v, EXCLUDED.mag_v),
            mag_r = coalesce(star.mag_r, EXCLUDED.mag_r),
            mag_i = coalesce(star.mag_i, EXCLUDED.mag_i),
            spectral_type = coalesce(star.spectral_type, EXCLUDED.spectral_type),
            luminosity_class = coalesce(star.luminosity_class, EXCLUDED.luminosity_class)
        WHERE (star.name IS NULL AND EXCLUDED.name IS NOT NULL)
           OR (star.mag_b IS NULL AND EXCLUDED.mag_b IS NOT NULL)
           OR (star.mag_v IS NULL AND EXCLUDED.mag_v IS NOT NULL)
           OR (star.mag_r IS NULL AND EXCLUDED.mag_r IS NOT NULL)
           OR (star.mag_i IS NULL AND EXCLUDED.mag_i IS NOT NULL)
           OR (star.spectral_type IS NULL AND EXCLUDED.spectral_type IS NOT NULL)
           OR (star.luminosity_class IS NULL AND EXCLUDED.luminosity_class IS NOT NULL)
      """;

  private static final String UPSERT =
      "INSERT INTO archive.star ("
          + COLUMNS.names()
          + ") VALUES ("
          + COLUMNS.placeholders()
          + ")"
          + FILL_GAPS;

  private StarTable() {}

  static void upsert(Connection connection, StarRecord star, int accessClass) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
      COLUMNS.bind(statement, new Row(star, accessClass));
      statement.executeUpdate();
    }
  }
}
