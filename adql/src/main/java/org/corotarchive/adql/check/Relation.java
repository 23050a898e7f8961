// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corotarchive.adql.catalog.CatalogColumn;
import org.corotarchive.adql.catalog.CatalogTable;
import org.corotarchive.adql.catalog.StoredPosition;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.tree.Identifier;
import org.corotarchive.adql.typed.ColumnValue;
import org.corotarchive.adql.typed.StoredGeometry;
import org.corotarchive.adql.typed.StoredGeometry.StoredPoint;
import org.corotarchive.adql.typed.StoredGeometry.StoredShape;

/**
 * A table as the other clauses of a SELECT see it.
 *
 * @param source number within the query
 * @param schema schema, where the query may write it
 * @param name its name in this query
 * @param delimited whether the name must stand in quotes
 * @param columns its columns
 * @param positions its pairs of coordinates with a stored point
 * @param unclear whether it was not understood: then its columns are not known either
 */
record Relation(
    int source,
    Optional<String> schema,
    String name,
    boolean delimited,
    List<VisibleColumn> columns,
    List<Position> positions,
    boolean unclear) {

  Relation {
    columns = List.copyOf(columns);
    positions = List.copyOf(positions);
  }

  /** Coordinates, by their names in the database, and the stored point. */
  record Position(String sqlLon, String sqlLat, String sqlPoint) {}

  /** A table of the catalogue. */
  static Relation of(int source, CatalogTable table, Optional<Identifier> alias) {
    List<VisibleColumn> columns = new ArrayList<>();
    for (CatalogColumn column : table.columns()) {
      ColumnValue value =
          new ColumnValue(
              source,
              column.sqlName(),
              column.type(),
              column.facts(),
              shape(source, table, column),
              Location.NONE);
      columns.add(new VisibleColumn(column.name(), column.delimited(), value));
    }
    return new Relation(
        source,
        alias.isPresent() ? Optional.empty() : Optional.of(table.schema()),
        alias.map(Identifier::text).orElse(table.name()),
        alias.map(Identifier::delimited).orElse(table.delimited()),
        columns,
        positions(table),
        false);
  }

  private static Optional<StoredGeometry> shape(
      int source, CatalogTable table, CatalogColumn column) {
    return table.regions().stream()
        .filter(region -> region.column().equals(column.name()))
        .findFirst()
        .map(region -> new StoredShape(source, region.sqlPolygon(), region.sqlBounds()));
  }

  private static List<Position> positions(CatalogTable table) {
    List<Position> positions = new ArrayList<>();
    for (StoredPosition stored : table.positions()) {
      Optional<String> lon = sqlName(table, stored.lonColumn());
      Optional<String> lat = sqlName(table, stored.latColumn());
      if (lon.isPresent() && lat.isPresent()) {
        positions.add(new Position(lon.get(), lat.get(), stored.sqlPoint()));
      }
    }
    return positions;
  }

  private static Optional<String> sqlName(CatalogTable table, String column) {
    return table.columns().stream()
        .filter(candidate -> candidate.name().equals(column))
        .map(CatalogColumn::sqlName)
        .findFirst();
  }

  /** A table that was not understood. */
  static Relation unclear(int source, Identifier name) {
    return new Relation(
        source, Optional.empty(), name.text(), name.delimited(), List.of(), List.of(), true);
  }

  /** Whether the qualifier of a column means this table. */
  boolean isMeantBy(List<Identifier> qualifier) {
    Identifier table = qualifier.get(qualifier.size() - 1);
    if (!Names.match(table, name, delimited)) {
      return false;
    }
    if (qualifier.size() == 1) {
      return true;
    }
    Identifier written = qualifier.get(qualifier.size() - 2);
    return schema.isPresent() && written.text().equalsIgnoreCase(schema.get());
  }

  /** The stored point of a pair of its columns. */
  Optional<StoredPoint> storedPoint(ColumnValue lon, ColumnValue lat) {
    return positions.stream()
        .filter(pair -> pair.sqlLon().equals(lon.sqlName()) && pair.sqlLat().equals(lat.sqlName()))
        .findFirst()
        .map(pair -> new StoredPoint(source, pair.sqlPoint()));
  }
}
