// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.function.Types;
import org.corotarchive.adql.source.Excerpt;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.FaultCollector.Refusal;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.tree.ColumnName;
import org.corotarchive.adql.tree.NumberLiteral;
import org.corotarchive.adql.tree.OrderTerm;
import org.corotarchive.adql.tree.Select;
import org.corotarchive.adql.tree.SelectItem;
import org.corotarchive.adql.typed.FunctionValue;
import org.corotarchive.adql.typed.References;
import org.corotarchive.adql.typed.TypedQuery.SortKey;
import org.corotarchive.adql.typed.TypedValue;

/** Checks ORDER BY: positions, names of the select list, columns and expressions. */
final class SortChecker {
  private static final Set<String> RANDOM = Set.of("RAND", "ivo_normal_random");

  private final QueryContext context;
  private final FaultCollector faults;
  private final Scope scope;

  SortChecker(QueryContext context, Scope scope) {
    this.context = context;
    this.faults = context.faults();
    this.scope = scope;
  }

  /** The sort keys of a SELECT. */
  List<SortKey> keys(List<OrderTerm> order, List<SelectChecker.Item> items, Select select) {
    List<VisibleColumn> columns =
        items.stream()
            .map(item -> new VisibleColumn(item.name(), item.delimited(), item.value()))
            .toList();
    List<SortKey> keys = faults.all(order, term -> key(term, columns));
    for (int i = 0; i < keys.size(); i++) {
      if (select.distinct() && keys.get(i).value().isPresent()) {
        throw bad(
            order.get(i).value().location(),
            "with DISTINCT rows are sorted by columns of the select list only",
            "Add the value to the select list.");
      }
    }
    return keys;
  }

  /**
   * Notes faulty column names where the select list is at fault, and its names are not known for
   * sure.
   */
  void lookAt(List<OrderTerm> order, Select select) {
    ValueChecker values = new ValueChecker(context, scope, AggregateUse.ALLOWED);
    Set<String> aliases =
        select.items().stream()
            .filter(SelectItem.Expressed.class::isInstance)
            .flatMap(item -> ((SelectItem.Expressed) item).alias().stream())
            .map(alias -> Names.key(alias.text()))
            .collect(Collectors.toSet());
    for (OrderTerm term : order) {
      if (term.value() instanceof ColumnName name
          && !aliases.contains(Names.key(name.column().text()))) {
        faults.attempt(() -> values.check(name));
      }
    }
  }

  /** The sort keys of rows that have only their columns, not the tables behind them. */
  List<SortKey> keys(List<OrderTerm> order) {
    return faults.all(order, term -> key(term, scope.columns()));
  }

  private SortKey key(OrderTerm term, List<VisibleColumn> columns) {
    Location place = term.value().location();
    if (term.value() instanceof NumberLiteral number && number.isInteger()) {
      return positioned(position(number, columns.size()), term, columns);
    }
    Optional<Integer> named = named(term, columns);
    if (named.isPresent()) {
      return positioned(named.get(), term, columns);
    }
    ValueChecker values =
        new ValueChecker(context, scope.withAliases(columns), AggregateUse.ALLOWED);
    TypedValue value = values.check(term.value());
    requireOrdered(value.type(), place);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).value().equals(value)) {
        return positioned(i + 1, term, columns);
      }
    }
    if (isSameInAllRows(value)) {
      throw bad(
          place,
          "a value that is the same in all rows sorts nothing",
          "Write a column, an expression of columns, or the position 1 to " + columns.size() + ".");
    }
    return new SortKey(0, Optional.of(value), term.descending());
  }

  private static boolean isSameInAllRows(TypedValue value) {
    return References.of(value).sources().isEmpty()
        && !GroupingRule.aggregates(value)
        && !isRandom(value);
  }

  private static boolean isRandom(TypedValue value) {
    boolean random = value instanceof FunctionValue call && RANDOM.contains(call.function().name());
    return random || value.parts().stream().anyMatch(SortChecker::isRandom);
  }

  private int position(NumberLiteral number, int count) {
    String digits = number.text().replaceFirst("^0+(?=\\d)", "");
    int position = digits.length() > 5 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    if (position < 1 || position > count) {
      throw bad(
          number.location(),
          "the select list has no column " + Excerpt.of(number.text()),
          "Its columns are counted from 1 to " + count + ".");
    }
    return position;
  }

  /** A name alone means the column of the select list before that of a table (SQL-92). */
  private Optional<Integer> named(OrderTerm term, List<VisibleColumn> columns) {
    if (!(term.value() instanceof ColumnName name) || !name.qualifier().isEmpty()) {
      return Optional.empty();
    }
    Predicate<VisibleColumn> meant =
        column -> Names.match(name.column(), column.name(), column.delimited());
    List<VisibleColumn> found = columns.stream().filter(meant).toList();
    if (found.stream().map(VisibleColumn::value).distinct().count() > 1) {
      throw faults.refuse(
          AdqlFaultCode.AMBIGUOUS_COLUMN,
          name.location(),
          "the select list has several columns " + name.column().shown(),
          "Give them names of their own with AS, or write the position.");
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(columns.indexOf(found.get(0)) + 1);
  }

  private SortKey positioned(int position, OrderTerm term, List<VisibleColumn> columns) {
    requireOrdered(columns.get(position - 1).value().type(), term.value().location());
    return new SortKey(position, Optional.empty(), term.descending());
  }

  private void requireOrdered(AdqlType type, Location place) {
    if (!Types.isOrdered(type) && type != AdqlType.CLOB) {
      throw bad(
          place,
          "rows cannot be sorted by " + Types.words(type),
          "Sort by DISTANCE, AREA, COORD1 or COORD2 of a shape.");
    }
  }

  private Refusal bad(Location place, String message, String remedy) {
    return faults.refuse(AdqlFaultCode.BAD_ORDERING, place, message, remedy);
  }
}
