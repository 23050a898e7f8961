// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.tree.Junction;
import org.corotarchive.adql.typed.DistanceValue;
import org.corotarchive.adql.typed.StoredGeometry;
import org.corotarchive.adql.typed.StoredGeometry.StoredPoint;
import org.corotarchive.adql.typed.StoredGeometry.StoredShape;
import org.corotarchive.adql.typed.TypedCondition;
import org.corotarchive.adql.typed.TypedQuery;
import org.corotarchive.adql.typed.TypedQuery.SortKey;
import org.corotarchive.adql.typed.TypedRows;
import org.corotarchive.adql.typed.TypedSelect;
import org.corotarchive.adql.typed.TypedSetOperation;
import org.corotarchive.adql.typed.TypedValue;

/** Writes queries and sub-queries. Their columns are called c1, c2 and so on. */
final class QuerySql {

  /**
   * What is asked of rows beyond themselves.
   *
   * @param types types of their columns
   * @param limit greatest number of rows
   * @param carrying whether stored shapes are handed on beside the columns
   */
  private record Wanted(List<AdqlType> types, OptionalLong limit, boolean carrying) {

    Wanted withoutLimit() {
      return new Wanted(types, OptionalLong.empty(), carrying);
    }
  }

  /** The whole query. */
  String limited(TypedQuery query, OptionalLong limit) {
    return query(query, new Wanted(query.types(), limit, false));
  }

  /** A sub-query of a condition. */
  String plain(TypedQuery query) {
    return query(query, new Wanted(query.types(), OptionalLong.empty(), false));
  }

  /** A sub-query of FROM or WITH. */
  String carrying(TypedQuery query) {
    return query(query, new Wanted(query.types(), OptionalLong.empty(), true));
  }

  private String query(TypedQuery query, Wanted wanted) {
    if (query.rows() instanceof TypedSelect select) {
      return select(select, query.order(), query.offset(), wanted);
    }
    boolean bare = query.order().isEmpty() && query.offset().isEmpty();
    if (bare && query.rows() instanceof TypedQuery inner) {
      return query(inner, wanted);
    }
    boolean byValue = query.order().stream().anyMatch(key -> key.value().isPresent());
    if (query.rows() instanceof TypedSetOperation operation && !byValue) {
      return operation(operation, wanted)
          + order(query.order(), new ValueSql(Precomputed.NONE, Orientation.NONE, false))
          + limit(wanted.limit(), query.offset());
    }
    return wrapped(query, wanted);
  }

  /** The database sorts united rows by their columns only: expressions need a SELECT around. */
  private String wrapped(TypedQuery query, Wanted wanted) {
    String alias = Sql.source(query.wrapper().orElse(0));
    String columns =
        IntStream.range(0, wanted.types().size())
            .mapToObj(i -> alias + "." + Sql.label(i))
            .collect(Collectors.joining(", "));
    return "SELECT "
        + columns
        + " FROM ("
        + rows(query.rows(), wanted.withoutLimit())
        + ") AS "
        + alias
        + order(query.order(), new ValueSql(Precomputed.NONE, Orientation.NONE, false))
        + limit(wanted.limit(), query.offset());
  }

  private String rows(TypedRows rows, Wanted wanted) {
    if (rows instanceof TypedSelect select) {
      return select(select, List.of(), OptionalLong.empty(), wanted);
    }
    return rows instanceof TypedQuery query
        ? query(query, wanted)
        : operation((TypedSetOperation) rows, wanted);
  }

  private String operation(TypedSetOperation operation, Wanted wanted) {
    Wanted operand = new Wanted(wanted.types(), OptionalLong.empty(), false);
    StringBuilder sql = new StringBuilder("(").append(rows(operation.first(), operand)).append(')');
    for (TypedSetOperation.Step step : operation.steps()) {
      sql.append(' ').append(step.kind()).append(step.all() ? " ALL (" : " (");
      sql.append(rows(step.operand(), operand)).append(')');
    }
    return sql.toString();
  }

  private String select(
      TypedSelect select, List<SortKey> order, OptionalLong offset, Wanted wanted) {
    JoinPlan plan = JoinPlan.of(select);
    ValueSql rowValues = new ValueSql(plan.precomputed(), plan.orientation(), false);
    ConditionSql rowConditions = new ConditionSql(rowValues, this);
    FromSql from = new FromSql(this, plan, rowConditions);
    ValueSql values =
        select.grouping().isPresent()
            ? new ValueSql(Precomputed.NONE, plan.orientation(), true)
            : rowValues;
    StringBuilder sql = new StringBuilder("SELECT ").append(select.distinct() ? "DISTINCT " : "");
    sql.append(Sql.list(columns(select, values, wanted)));
    sql.append(" FROM ").append(Sql.list(select.from().stream().map(from::write).toList()));
    plan.rest().ifPresent(c -> sql.append(" WHERE ").append(whole(c, rowConditions)));
    select.grouping().ifPresent(grouping -> appendGrouping(sql, grouping, values));
    sql.append(order(order, values));
    sql.append(limit(smaller(select.top(), wanted.limit()), offset));
    return sql.toString();
  }

  /** A condition of its own clause needs no brackets around it. */
  private static String whole(TypedCondition condition, ConditionSql conditions) {
    if (condition instanceof TypedCondition.Joined joined && joined.conditions().size() == 1) {
      return whole(joined.conditions().get(0), conditions);
    }
    boolean and =
        condition instanceof TypedCondition.Joined both && both.kind() == Junction.Kind.AND;
    return and
        ? condition.conditions().stream()
            .map(conditions::write)
            .collect(Collectors.joining(" AND "))
        : conditions.write(condition);
  }

  private static List<String> columns(TypedSelect select, ValueSql values, Wanted wanted) {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < select.items().size(); i++) {
      TypedValue item = select.items().get(i);
      columns.add(values.output(item, wanted.types().get(i)) + " AS " + Sql.label(i));
    }
    if (wanted.carrying()) {
      select.carried().forEach(carried -> columns.addAll(carried(carried)));
    }
    return columns;
  }

  private static List<String> carried(TypedSelect.Carried carried) {
    StoredGeometry geometry = carried.geometry();
    String label = " AS " + Sql.name(carried.label());
    if (geometry instanceof StoredShape shape) {
      return List.of(
          Sql.column(shape.source(), shape.sqlPolygon()) + label,
          Sql.column(shape.source(), shape.sqlBounds()) + " AS " + Sql.name(carried.label() + "b"));
    }
    return List.of(Sql.column(geometry.source(), ((StoredPoint) geometry).sqlPoint()) + label);
  }

  private void appendGrouping(StringBuilder sql, TypedSelect.Grouping grouping, ValueSql values) {
    if (!grouping.terms().isEmpty()) {
      List<String> terms = grouping.terms().stream().map(values::write).toList();
      sql.append(" GROUP BY ").append(Sql.list(terms));
    }
    ConditionSql conditions = new ConditionSql(values, this);
    grouping.having().ifPresent(c -> sql.append(" HAVING ").append(whole(c, conditions)));
  }

  private static String order(List<SortKey> order, ValueSql values) {
    if (order.isEmpty()) {
      return "";
    }
    return order.stream()
        .map(key -> sortValue(key, values) + (key.descending() ? " DESC" : ""))
        .collect(Collectors.joining(", ", " ORDER BY ", ""));
  }

  /** Radians sort as degrees do, and an index may serve the bare operator. */
  private static String sortValue(SortKey key, ValueSql values) {
    if (key.value().isEmpty()) {
      return Integer.toString(key.position());
    }
    return key.value().get() instanceof DistanceValue distance
        ? "("
            + values.shapes().point(distance.from())
            + " <-> "
            + values.shapes().point(distance.to())
            + ")"
        : values.write(key.value().get());
  }

  private static OptionalLong smaller(OptionalLong one, OptionalLong other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return OptionalLong.of(Math.min(one.getAsLong(), other.getAsLong()));
  }

  private static String limit(OptionalLong limit, OptionalLong offset) {
    String rows = limit.isPresent() ? " LIMIT " + limit.getAsLong() : "";
    return rows + (offset.isPresent() ? " OFFSET " + offset.getAsLong() : "");
  }
}
