// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.catalog.ColumnFacts;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.tree.Identifier;
import org.corotarchive.adql.typed.ColumnValue;
import org.corotarchive.adql.typed.StoredGeometry;
import org.corotarchive.adql.typed.StoredGeometry.StoredPoint;
import org.corotarchive.adql.typed.StoredGeometry.StoredShape;
import org.corotarchive.adql.typed.TypedRows;
import org.corotarchive.adql.typed.TypedSelect.Carried;

/**
 * Checked rows and what the query around may know of them.
 *
 * @param rows the rows
 * @param columns their columns
 * @param positions pairs of columns with a stored point that is handed on
 */
record Result(TypedRows rows, List<Column> columns, List<CarriedPosition> positions) {

  Result {
    columns = List.copyOf(columns);
    positions = List.copyOf(positions);
  }

  /**
   * A column of the rows.
   *
   * @param name its name
   * @param delimited whether the name must stand in quotes
   * @param type type of its values
   * @param facts unit, UCD and the rest
   * @param carried the stored shape that is handed on beside it
   */
  record Column(
      String name,
      boolean delimited,
      AdqlType type,
      ColumnFacts facts,
      Optional<Carried> carried) {}

  /** Two columns, counted from 0, and the label of their stored point. */
  record CarriedPosition(int lon, int lat, String label) {}

  /** Name of a column for the query around. */
  static String label(int index) {
    return "c" + (index + 1);
  }

  /** The rows as a table of the query around. */
  Relation asRelation(int source, Identifier name) {
    List<VisibleColumn> visible = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Optional<StoredGeometry> stored = column.carried().map(carried -> moved(carried, source));
      ColumnValue value =
          new ColumnValue(source, label(i), column.type(), column.facts(), stored, Location.NONE);
      visible.add(new VisibleColumn(column.name(), column.delimited(), value));
    }
    List<Relation.Position> pairs =
        positions.stream()
            .map(pair -> new Relation.Position(label(pair.lon()), label(pair.lat()), pair.label()))
            .toList();
    return new Relation(
        source, Optional.empty(), name.text(), name.delimited(), visible, pairs, false);
  }

  private static StoredGeometry moved(Carried carried, int source) {
    if (carried.geometry() instanceof StoredShape) {
      return new StoredShape(source, carried.label(), carried.label() + "b");
    }
    return new StoredPoint(source, carried.label());
  }
}
