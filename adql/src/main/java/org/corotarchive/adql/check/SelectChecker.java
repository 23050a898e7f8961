// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.syntax.AdqlFormatter;
import org.corotarchive.adql.tree.ColumnName;
import org.corotarchive.adql.tree.Condition;
import org.corotarchive.adql.tree.OrderTerm;
import org.corotarchive.adql.tree.Select;
import org.corotarchive.adql.tree.SelectItem;
import org.corotarchive.adql.tree.Value;
import org.corotarchive.adql.typed.Constants;
import org.corotarchive.adql.typed.TypedCondition;
import org.corotarchive.adql.typed.TypedQuery.SortKey;
import org.corotarchive.adql.typed.TypedSelect;
import org.corotarchive.adql.typed.TypedValue;

/** Checks a SELECT, clause by clause; a faulty clause does not hide the faults of the others. */
final class SelectChecker {
  /** A stored region is handed on as itself and as the circle around it. */
  private static final int COLUMNS_OF_SHAPE = 2;

  private final QueryContext context;
  private final FaultCollector faults;
  private final Optional<Scope> outer;

  SelectChecker(QueryContext context, Optional<Scope> outer) {
    this.context = context;
    this.faults = context.faults();
    this.outer = outer;
  }

  /** A checked SELECT and the sort keys that see its tables. */
  record Sorted(Result result, List<SortKey> keys) {}

  /** An item of the select list. */
  record Item(String name, boolean delimited, TypedValue value, String written) {}

  /** The clauses behind FROM, each of them without fault. */
  private record Clauses(
      Optional<TypedCondition> where,
      List<TypedValue> groupBy,
      List<Item> items,
      Optional<TypedCondition> having,
      List<SortKey> keys) {}

  /** Checks a SELECT and the ORDER BY behind it. */
  Sorted check(Select select, List<OrderTerm> order) {
    context.requireFewColumns(places(select, order));
    List<FromChecker.Tables> tables = new FromChecker(context, outer).check(select.from());
    List<Relation> relations = tables.stream().flatMap(term -> term.relations().stream()).toList();
    List<VisibleColumn> columns = tables.stream().flatMap(term -> term.columns().stream()).toList();
    Clauses clauses = clauses(select, order, new Scope(outer, relations, columns));
    Optional<TypedSelect.Grouping> grouping = grouping(clauses, select.having().isPresent());
    grouping.ifPresent(group -> requireGrouped(group, clauses, relations));
    Carrying carrying = Carrying.of(select.distinct(), grouping, clauses.items(), relations);
    context.requireFewColumns(
        clauses.items().size()
            + clauses.groupBy().size()
            + clauses.keys().size()
            + COLUMNS_OF_SHAPE * carrying.carried().size(),
        select.items().get(0).location());
    TypedSelect typed =
        new TypedSelect(
            select.distinct(),
            select.top().map(top -> OptionalLong.of(top.rows())).orElse(OptionalLong.empty()),
            clauses.items().stream().map(Item::value).toList(),
            carrying.carried(),
            tables.stream().map(FromChecker.Tables::source).toList(),
            clauses.where(),
            grouping);
    Result result = new Result(typed, carrying.columns(clauses.items()), carrying.positions());
    return new Sorted(result, clauses.keys());
  }

  private static List<Location> places(Select select, List<OrderTerm> order) {
    return Stream.of(
            select.items().stream().map(SelectItem::location),
            select.groupBy().stream().map(Value::location),
            order.stream().map(term -> term.value().location()))
        .flatMap(Function.identity())
        .toList();
  }

  private Clauses clauses(Select select, List<OrderTerm> order, Scope scope) {
    SortChecker sorting = new SortChecker(context, scope);
    Optional<Optional<TypedCondition>> where =
        faults.attempt(() -> condition(select.where(), scope, AggregateUse.notIn("WHERE")));
    Optional<List<TypedValue>> groupBy =
        faults.attempt(() -> faults.all(select.groupBy(), term -> groupingTerm(term, scope)));
    Optional<List<Item>> items = faults.attempt(() -> items(select.items(), scope));
    Optional<Optional<TypedCondition>> having =
        faults.attempt(() -> condition(select.having(), scope, AggregateUse.ALLOWED));
    Optional<List<SortKey>> keys =
        items.flatMap(list -> faults.attempt(() -> sorting.keys(order, list, select)));
    if (items.isEmpty()) {
      sorting.lookAt(order, select);
    }
    boolean faulty = Stream.of(where, groupBy, items, having, keys).anyMatch(Optional::isEmpty);
    if (faulty) {
      throw faults.alreadyRefused();
    }
    return new Clauses(
        where.orElseThrow(),
        groupBy.orElseThrow(),
        items.orElseThrow(),
        having.orElseThrow(),
        keys.orElseThrow());
  }

  private Optional<TypedCondition> condition(
      Optional<Condition> condition, Scope scope, AggregateUse aggregates) {
    ValueChecker values = new ValueChecker(context, scope, aggregates);
    ConditionChecker conditions = new ConditionChecker(context, scope, values);
    return condition.map(conditions::check);
  }

  private TypedValue groupingTerm(Value term, Scope scope) {
    TypedValue value = new ValueChecker(context, scope, AggregateUse.notIn("GROUP BY")).check(term);
    if (Constants.number(value).isPresent()) {
      throw faults.refuse(
          AdqlFaultCode.BAD_GROUPING,
          term.location(),
          "a number groups nothing",
          "Positions are known to ORDER BY only: write the column or the expression.");
    }
    return value;
  }

  private List<Item> items(List<SelectItem> list, Scope scope) {
    ValueChecker values = new ValueChecker(context, scope, AggregateUse.ALLOWED);
    List<Item> items = new ArrayList<>();
    boolean faulty = false;
    for (SelectItem item : list) {
      int index = items.size();
      Optional<List<Item>> found = faults.attempt(() -> items(item, index, scope, values));
      found.ifPresent(items::addAll);
      context.requireFewColumns(items.size(), item.location());
      faulty |= found.isEmpty();
    }
    if (faulty) {
      throw faults.alreadyRefused();
    }
    return items;
  }

  private List<Item> items(SelectItem item, int index, Scope scope, ValueChecker values) {
    if (item instanceof SelectItem.Expressed expressed) {
      return List.of(expressed(expressed, index, values));
    }
    if (item instanceof SelectItem.TableColumns columns) {
      return expanded(scope.columnsOf(columns.table(), faults), item);
    }
    if (scope.hasUnclear()) {
      throw faults.alreadyRefused();
    }
    return expanded(scope.columns(), item);
  }

  private static List<Item> expanded(List<VisibleColumn> columns, SelectItem item) {
    return columns.stream()
        .map(column -> new Item(column.name(), column.delimited(), column.at(item.location()), ""))
        .toList();
  }

  private static Item expressed(SelectItem.Expressed item, int index, ValueChecker values) {
    TypedValue value = values.check(item.value());
    String written = AdqlFormatter.format(item.value());
    if (item.alias().isPresent()) {
      return new Item(item.alias().get().text(), item.alias().get().delimited(), value, written);
    }
    if (item.value() instanceof ColumnName name) {
      return new Item(name.column().text(), name.column().delimited(), value, written);
    }
    return new Item(ItemNames.made(item.value(), index), false, value, written);
  }

  private static Optional<TypedSelect.Grouping> grouping(Clauses clauses, boolean withHaving) {
    boolean grouped =
        !clauses.groupBy().isEmpty()
            || withHaving
            || clauses.items().stream().anyMatch(item -> GroupingRule.aggregates(item.value()));
    return grouped
        ? Optional.of(new TypedSelect.Grouping(clauses.groupBy(), clauses.having()))
        : Optional.empty();
  }

  private void requireGrouped(
      TypedSelect.Grouping grouping, Clauses clauses, List<Relation> relations) {
    Set<Integer> sources = relations.stream().map(Relation::source).collect(Collectors.toSet());
    GroupingRule rule = new GroupingRule(faults, grouping.terms(), sources);
    clauses.items().forEach(item -> rule.require(item.value()));
    grouping.having().ifPresent(rule::require);
    clauses.keys().forEach(key -> key.value().ifPresent(rule::require));
  }
}
