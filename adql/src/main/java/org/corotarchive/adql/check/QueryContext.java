// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
  /** The database takes 0.6 s to plan a join of so many tables, and 4 s for twice as many. */
  private static final int MAX_TABLES = 24;

  /** The database has 1,664 columns at most, and some are needed beside those of the query. */
  private static final int MAX_COLUMNS = 1_600;

  private static final int MAX_SHAPES = 12;

  /** The database works off a row of operators one within the other. */
  private static final int MAX_OPERATORS = 1_000;

  private final TableCatalog catalog;
  private final FaultCollector faults;
  private final Map<Integer, Relation> relations = new HashMap<>();
  private final Set<CatalogTable> tables = new LinkedHashSet<>();
  private final List<Common> commonTables = new ArrayList<>();
  private int sources;
  private int read;
  private boolean tooManyTables;
  private int shapes;
  private int operators;

  /**
   * A table of WITH.
   *
   * @param name what it is called
   * @param result what it holds; empty if it was not understood
   * @param tables number of tables that are read for it
   */
  record Common(Identifier name, Optional<Result> result, int tables) {}

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
    return nextSource(location, 1);
  }

  /** A number for a table of WITH that the query names. */
  int nextSource(Location location, Common common) {
    return nextSource(location, common.tables());
  }

  private int nextSource(Location location, int tables) {
    sources++;
    read += tables;
    if (tooManyTables) {
      throw faults.alreadyRefused();
    }
    if (sources > MAX_TABLES || read > MAX_TABLES) {
      tooManyTables = true;
      throw faults.refuse(
          AdqlFaultCode.TOO_MANY_TABLES,
          location,
          "the query reads more than " + MAX_TABLES + " tables",
          "Split the query; upload the first answer for the second query. A table of WITH counts"
              + " with all tables behind it wherever it is named.");
    }
    return sources;
  }

  /** Refuses more columns than the database can have in one answer, with what sorts them. */
  void requireFewColumns(int count, Location location) {
    if (count > MAX_COLUMNS) {
      throw faults.refuse(
          AdqlFaultCode.TOO_MANY_COLUMNS,
          location,
          "a query has at most "
              + String.format(Locale.ROOT, "%,d", MAX_COLUMNS)
              + " columns, with those of GROUP BY and ORDER BY",
          "Ask for the columns in several queries.");
    }
  }

  /** Refuses more columns at the first of them that is too much. */
  void requireFewColumns(List<Location> columns) {
    if (columns.size() > MAX_COLUMNS) {
      requireFewColumns(columns.size(), columns.get(MAX_COLUMNS));
    }
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

  /** Notes a table of WITH when it has been looked at; what is read from now on is another's. */
  void add(CommonTable table, Optional<Result> result) {
    commonTables.add(new Common(table.name(), result, Math.max(1, Math.min(read, MAX_TABLES))));
    read = 0;
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
