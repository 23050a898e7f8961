// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corotarchive.adql.typed.ColumnValue;
import org.corotarchive.adql.typed.PointValue;
import org.corotarchive.adql.typed.StoredGeometry;
import org.corotarchive.adql.typed.StoredGeometry.StoredPoint;
import org.corotarchive.adql.typed.TypedSelect;
import org.corotarchive.adql.typed.TypedSelect.Carried;
import org.corotarchive.adql.typed.TypedValue;

/**
 * Stored shapes that a sub-query hands on beside its columns, so that the query around it can use
 * their index. Not where rows are united: there a further column would change the answer.
 *
 * @param carried what is handed on
 * @param positions pairs of columns that belong to a stored point
 * @param byItem for each item of the select list its stored shape
 */
record Carrying(
    List<Carried> carried, List<Result.CarriedPosition> positions, List<Optional<Carried>> byItem) {

  /** What a SELECT hands on. */
  static Carrying of(
      boolean distinct,
      Optional<TypedSelect.Grouping> grouping,
      List<SelectChecker.Item> items,
      List<Relation> relations) {
    boolean possible = !distinct && grouping.isEmpty();
    List<Carried> carried = new ArrayList<>();
    List<Optional<Carried>> byItem = new ArrayList<>();
    for (SelectChecker.Item item : items) {
      Optional<Carried> found =
          possible
              ? stored(item.value()).map(shape -> new Carried("g" + (carried.size() + 1), shape))
              : Optional.empty();
      found.ifPresent(carried::add);
      byItem.add(found);
    }
    List<Result.CarriedPosition> positions = new ArrayList<>();
    for (Relation relation : possible ? relations : List.<Relation>of()) {
      for (Relation.Position pair : relation.positions()) {
        int lon = indexOf(items, relation.source(), pair.sqlLon());
        int lat = indexOf(items, relation.source(), pair.sqlLat());
        if (lon >= 0 && lat >= 0) {
          String label = "g" + (carried.size() + 1);
          carried.add(new Carried(label, new StoredPoint(relation.source(), pair.sqlPoint())));
          positions.add(new Result.CarriedPosition(lon, lat, label));
        }
      }
    }
    return new Carrying(carried, positions, byItem);
  }

  private static Optional<StoredGeometry> stored(TypedValue value) {
    if (value instanceof ColumnValue column) {
      return column.stored();
    }
    return value instanceof PointValue point
        ? point.stored().map(StoredGeometry.class::cast)
        : Optional.empty();
  }

  private static int indexOf(List<SelectChecker.Item> items, int source, String sqlName) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).value() instanceof ColumnValue column
          && column.source() == source
          && column.sqlName().equals(sqlName)) {
        return i;
      }
    }
    return -1;
  }

  /** The columns for the query around. */
  List<Result.Column> columns(List<SelectChecker.Item> items) {
    List<Result.Column> columns = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      SelectChecker.Item item = items.get(i);
      columns.add(
          new Result.Column(
              item.name(),
              item.delimited(),
              item.value().type(),
              ExpressionFacts.of(item.value(), item.written()),
              byItem.get(i)));
    }
    return columns;
  }
}
