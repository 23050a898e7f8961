// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.source.Excerpt;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.FaultCollector.Refusal;
import org.corotarchive.adql.tree.ColumnName;
import org.corotarchive.adql.tree.Identifier;
import org.corotarchive.adql.tree.TableName;
import org.corotarchive.adql.typed.TypedValue;

/** The names that may be used at a place of a query; a sub-query also sees those around it. */
final class Scope {
  private final Optional<Scope> outer;
  private final List<Relation> relations;
  private final List<VisibleColumn> columns;
  private final Map<String, List<VisibleColumn>> byName = new HashMap<>();
  private final List<VisibleColumn> aliases;

  /**
   * A scope.
   *
   * @param outer names of the query around
   * @param relations tables, for qualified names
   * @param columns columns, for names alone; in the order of {@code *}
   */
  Scope(Optional<Scope> outer, List<Relation> relations, List<VisibleColumn> columns) {
    this(outer, relations, columns, List.of());
  }

  private Scope(
      Optional<Scope> outer,
      List<Relation> relations,
      List<VisibleColumn> columns,
      List<VisibleColumn> aliases) {
    this.outer = outer;
    this.relations = List.copyOf(relations);
    this.columns = List.copyOf(columns);
    this.aliases = List.copyOf(aliases);
    for (VisibleColumn column : columns) {
      byName.computeIfAbsent(Names.key(column.name()), key -> new ArrayList<>()).add(column);
    }
  }

  /** The same names and, where nothing else has such a name, those of the select list. */
  Scope withAliases(List<VisibleColumn> names) {
    return new Scope(outer, relations, columns, names);
  }

  /** All columns, in the order of {@code *}. */
  List<VisibleColumn> columns() {
    return columns;
  }

  boolean hasUnclear() {
    return relations.stream().anyMatch(Relation::unclear);
  }

  /** The columns of {@code t.*}. */
  List<VisibleColumn> columnsOf(TableName table, FaultCollector faults) {
    for (Relation relation : relations) {
      if (relation.isMeantBy(table.parts())) {
        return columnsOf(relation, faults);
      }
    }
    throw unknownTable(new ColumnName(table.parts(), table.location()), table.parts(), faults);
  }

  private static List<VisibleColumn> columnsOf(Relation relation, FaultCollector faults) {
    if (relation.unclear()) {
      throw faults.alreadyRefused();
    }
    return relation.columns();
  }

  /** What a name stands for. */
  TypedValue column(ColumnName name, FaultCollector faults) {
    return name.qualifier().isEmpty() ? plain(name, faults) : qualified(name, faults);
  }

  private TypedValue plain(ColumnName name, FaultCollector faults) {
    for (Optional<Scope> scope = Optional.of(this); scope.isPresent(); ) {
      Optional<TypedValue> found = scope.get().find(name, faults);
      if (found.isPresent()) {
        return found.get();
      }
      if (scope.get().hasUnclear()) {
        throw faults.alreadyRefused();
      }
      scope = scope.get().outer;
    }
    throw unknownColumn(name, columns, faults);
  }

  private Optional<TypedValue> find(ColumnName name, FaultCollector faults) {
    Identifier column = name.column();
    List<VisibleColumn> found =
        byName.getOrDefault(Names.key(column.text()), List.of()).stream()
            .filter(candidate -> Names.match(column, candidate.name(), candidate.delimited()))
            .toList();
    if (found.size() > 1) {
      throw ambiguous(name, faults);
    }
    if (found.isEmpty()) {
      return aliases.stream()
          .filter(alias -> Names.match(column, alias.name(), alias.delimited()))
          .findFirst()
          .map(VisibleColumn::value);
    }
    return Optional.of(found.get(0).at(name.location()));
  }

  private Refusal ambiguous(ColumnName name, FaultCollector faults) {
    return faults.refuse(
        AdqlFaultCode.AMBIGUOUS_COLUMN,
        name.location(),
        "several tables have a column " + name.column().shown(),
        () -> homes(name.column()));
  }

  private String homes(Identifier column) {
    List<String> homes =
        relations.stream()
            .filter(relation -> has(relation, column))
            .map(Relation::name)
            .distinct()
            .map(table -> Excerpt.of(table) + "." + column.shown())
            .toList();
    return homes.size() > 1
        ? "Write " + String.join(" or ", homes) + "."
        : "Give the tables names of their own with AS, and write them before the column.";
  }

  private static boolean has(Relation relation, Identifier column) {
    return relation.columns().stream()
        .anyMatch(candidate -> Names.match(column, candidate.name(), candidate.delimited()));
  }

  private TypedValue qualified(ColumnName name, FaultCollector faults) {
    for (Optional<Scope> scope = Optional.of(this); scope.isPresent(); ) {
      List<Relation> meant =
          scope.get().relations.stream()
              .filter(relation -> relation.isMeantBy(name.qualifier()))
              .toList();
      if (meant.size() > 1) {
        throw ambiguousTable(name, faults);
      }
      if (meant.size() == 1) {
        return columnOf(meant.get(0), name, faults);
      }
      scope = scope.get().outer;
    }
    throw unknownTable(name, name.qualifier(), faults);
  }

  private static Refusal ambiguousTable(ColumnName name, FaultCollector faults) {
    return faults.refuse(
        AdqlFaultCode.AMBIGUOUS_TABLE,
        name.location(),
        "several tables of FROM are called so",
        "Write the schema before the table, or give the tables names of their own with AS.");
  }

  private static TypedValue columnOf(Relation relation, ColumnName name, FaultCollector faults) {
    List<VisibleColumn> all = columnsOf(relation, faults);
    List<VisibleColumn> found =
        all.stream()
            .filter(column -> Names.match(name.column(), column.name(), column.delimited()))
            .toList();
    if (found.size() > 1) {
      throw faults.refuse(
          AdqlFaultCode.AMBIGUOUS_COLUMN,
          name.location(),
          Excerpt.of(relation.name()) + " has several columns " + name.column().shown(),
          "Give them names of their own with AS in the sub-query.");
    }
    if (found.isEmpty()) {
      throw unknownColumn(name, all, faults);
    }
    return found.get(0).at(name.location());
  }

  private static Refusal unknownColumn(
      ColumnName name, List<VisibleColumn> known, FaultCollector faults) {
    return faults.refuse(
        AdqlFaultCode.UNKNOWN_COLUMN,
        name.location(),
        "there is no column " + name.column().shown(),
        () -> otherColumn(name.column(), known));
  }

  private static String otherColumn(Identifier wrong, List<VisibleColumn> known) {
    String near = Names.suggestion(wrong.text(), known.stream().map(Scope::written).toList());
    boolean text = wrong.delimited() && (near.isEmpty() || wrong.text().contains(" "));
    if (text) {
      return "If a text is meant, write it in single quotes: '" + Excerpt.of(wrong.text()) + "'.";
    }
    return near.isEmpty() ? "All columns are listed in TAP_SCHEMA.columns." : near;
  }

  private static String written(VisibleColumn column) {
    return column.delimited() ? '"' + column.name() + '"' : column.name();
  }

  private Refusal unknownTable(ColumnName name, List<Identifier> qualifier, FaultCollector faults) {
    TableName wrong =
        new TableName(
            qualifier.subList(Math.max(0, qualifier.size() - 3), qualifier.size()),
            name.location());
    return faults.refuse(
        AdqlFaultCode.UNKNOWN_TABLE,
        name.location(),
        "FROM has no table " + wrong.shown(),
        () -> otherTable(wrong));
  }

  private String otherTable(TableName wrong) {
    List<String> known = relations.stream().map(Relation::name).toList();
    String near = Names.suggestion(wrong.written(), known);
    return near.isEmpty() && !known.isEmpty()
        ? "FROM has " + known.stream().map(Excerpt::of).collect(Collectors.joining(", ")) + "."
        : near;
  }
}
