// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corotarchive.adql.tree.JoinKind;
import org.corotarchive.adql.typed.TypedCondition;
import org.corotarchive.adql.typed.TypedSource;
import org.corotarchive.adql.typed.TypedSourceVisitor;
import org.corotarchive.adql.typed.TypedValue;

/** Writes the tables of FROM. */
final class FromSql implements TypedSourceVisitor<String> {
  private final QuerySql queries;
  private final JoinPlan plan;
  private final ConditionSql conditions;

  /**
   * A writer.
   *
   * @param queries for sub-queries
   * @param plan which tables need a step of their own
   * @param conditions for the conditions of joins
   */
  FromSql(QuerySql queries, JoinPlan plan, ConditionSql conditions) {
    this.queries = queries;
    this.plan = plan;
    this.conditions = conditions;
  }

  /** A term of FROM. */
  String write(TypedSource source) {
    return source.accept(this);
  }

  @Override
  public String visitStored(TypedSource.Stored stored) {
    String schema = stored.table().sqlSchema().map(Sql::name).orElse("pg_temp");
    return leaf(stored.id(), schema + "." + Sql.name(stored.table().sqlName()));
  }

  @Override
  public String visitDerived(TypedSource.Derived derived) {
    return leaf(derived.id(), "(" + queries.carrying(derived.query()) + ")");
  }

  @Override
  public String visitCommon(TypedSource.Common common) {
    return leaf(common.id(), Sql.common(common.number()));
  }

  private String leaf(int id, String table) {
    String alias = Sql.source(id);
    String plain = table + " AS " + alias;
    Map<TypedValue, String> step = plan.step(id);
    if (step.isEmpty()) {
      return plain;
    }
    ValueSql values = new ValueSql(Precomputed.NONE, plan.orientation(), false);
    String shapes =
        step.entrySet().stream()
            .map(e -> values.shapes().shape(e.getKey()) + " AS " + Sql.name(e.getValue()))
            .collect(Collectors.joining(", "));
    List<TypedCondition> filters = plan.filters(id);
    ConditionSql inner = new ConditionSql(values, queries);
    String where =
        filters.isEmpty()
            ? ""
            : filters.stream()
                .map(inner::write)
                .collect(Collectors.joining(" AND ", " WHERE ", ""));
    return "(SELECT "
        + alias
        + ".*, "
        + shapes
        + " FROM "
        + plain
        + where
        + " OFFSET 0) AS "
        + alias;
  }

  @Override
  public String visitJoined(TypedSource.Joined joined) {
    String left = write(joined.left());
    boolean nested = joined.right() instanceof TypedSource.Joined;
    String right = nested ? "(" + write(joined.right()) + ")" : write(joined.right());
    if (joined.condition().isEmpty() && joined.kind() == JoinKind.INNER) {
      return left + " CROSS JOIN " + right;
    }
    String word = joined.kind() == JoinKind.INNER ? "" : joined.kind() + " ";
    String condition = joined.condition().map(conditions::write).orElse("true");
    return left + " " + word + "JOIN " + right + " ON " + condition;
  }
}
