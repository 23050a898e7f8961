// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.catalog.CatalogTable;
import org.corotarchive.adql.catalog.TableCatalog;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.source.SourceText;
import org.corotarchive.adql.tree.CommonTable;
import org.corotarchive.adql.tree.Identifier;
import org.corotarchive.adql.typed.ColumnValue;
import org.corotarchive.adql.typed.StoredGeometry.StoredPoint;
import org.corotarchive.adql.typed.TypedValue;

/** What is known while one query is checked. */
final class QueryContext {
  private static final int MAX_TABLES = 60;
  private static final int MAX_SHAPES = 12;

  /** The database works off a row of operators one within the other. */
  private static final int MAX_OPERATORS = 1_000;

  private final TableCatalog catalog;
  private final FaultCollector faults;
  private final Map<Integer, Relation> relations = new HashMap<>();
  private final Set<CatalogTable> tables = new LinkedHashSet<>();
  private final List<Common> commonTables = new ArrayList<>();
  private int sources;
  private int shapes;
  private int operators;

  /** A table of WITH: what it is called and what it holds; empty if it was not understood. */
  record Common(Identifier name, Optional<Result> result) {}

  QueryContext(TableCatalog catalog, SourceText source) {
    this.catalog = catalog;
    this.faults = new FaultCollector(source);
  }

  TableCatalog catalog() {
    return catalog;
  }

  FaultCollector faults() {
    return faults;
  }

  /** A number for a further table of the query. */
  int nextSource(Location location) {
    sources++;
    if (sources > MAX_TABLES) {
      throw faults.refuse(
          AdqlFaultCode.TOO_MANY_TABLES,
          location,
          "the query reads more than " + MAX_TABLES + " tables",
          "Split the query; upload the first answer for the second query.");
    }
    return sources;
  }

  /** Goes into a function of shapes; some of them are written twice for the database. */
  void enterShape(Location location) {
    shapes++;
    if (shapes > MAX_SHAPES) {
      throw faults.refuse(
          AdqlFaultCode.TOO_DEEP,
          location,
          "functions of shapes stand within one another more than " + MAX_SHAPES + " times",
          "Calculate the inner ones in a sub-query of FROM.");
    }
  }

  /** Goes into a row of operators. */
  void enterRow(int count, Location location) {
    operators += count;
    if (operators > MAX_OPERATORS) {
      throw faults.refuse(
          AdqlFaultCode.TOO_DEEP,
          location,
          "more than " + MAX_OPERATORS + " operators follow one another",
          "Calculate parts of it in a sub-query of FROM.");
    }
  }

  void leaveRow(int count) {
    operators -= count;
  }

  void leaveShape() {
    shapes--;
  }

  void add(Relation relation) {
    relations.put(relation.source(), relation);
  }

  void touch(CatalogTable table) {
    tables.add(table);
  }

  List<CatalogTable> tables() {
    return List.copyOf(tables);
  }

  void add(CommonTable table, Optional<Result> result) {
    commonTables.add(new Common(table.name(), result));
  }

  List<Common> commonTables() {
    return commonTables;
  }

  /** The stored point of two coordinates of one table. */
  Optional<StoredPoint> storedPoint(TypedValue lon, TypedValue lat) {
    if (lon instanceof ColumnValue first
        && lat instanceof ColumnValue second
        && first.source() == second.source()) {
      return Optional.ofNullable(relations.get(first.source()))
          .flatMap(relation -> relation.storedPoint(first, second));
    }
    return Optional.empty();
  }
}
