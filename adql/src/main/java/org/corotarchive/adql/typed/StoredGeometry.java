// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.Objects;

/** Columns of a table that hold a shape in the database's own form, with an index. */
public sealed interface StoredGeometry
    permits StoredGeometry.StoredPoint, StoredGeometry.StoredShape {

  /**
   * The table.
   *
   * @return number of the source within the query
   */
  int source();

  /**
   * A point.
   *
   * @param source number of the table within the query
   * @param sqlPoint column of points
   */
  record StoredPoint(int source, String sqlPoint) implements StoredGeometry {

    public StoredPoint {
      Objects.requireNonNull(sqlPoint, "sqlPoint");
    }
  }

  /**
   * A shape and the circle around it.
   *
   * @param source number of the table within the query
   * @param sqlPolygon column of polygons
   * @param sqlBounds column of circles that enclose them
   */
  record StoredShape(int source, String sqlPolygon, String sqlBounds) implements StoredGeometry {

    public StoredShape {
      Objects.requireNonNull(sqlPolygon, "sqlPolygon");
      Objects.requireNonNull(sqlBounds, "sqlBounds");
    }
  }
}
