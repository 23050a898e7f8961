// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.function.Types;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.tree.BracketedQuery;
import org.corotarchive.adql.tree.Identifier;
import org.corotarchive.adql.tree.OrderTerm;
import org.corotarchive.adql.tree.QueryExpression;
import org.corotarchive.adql.tree.QueryTerm;
import org.corotarchive.adql.tree.QueryTermVisitor;
import org.corotarchive.adql.tree.Select;
import org.corotarchive.adql.tree.SetOperation;
import org.corotarchive.adql.typed.NullValue;
import org.corotarchive.adql.typed.TypedQuery;
import org.corotarchive.adql.typed.TypedQuery.SortKey;
import org.corotarchive.adql.typed.TypedRows;
import org.corotarchive.adql.typed.TypedSelect;
import org.corotarchive.adql.typed.TypedSetOperation;

/** Checks rows, operations on sets of rows, their order and offset. */
final class QueryExpressionChecker implements QueryTermVisitor<Result> {
  private final QueryContext context;
  private final FaultCollector faults;
  private final Optional<Scope> outer;

  QueryExpressionChecker(QueryContext context, Optional<Scope> outer) {
    this.context = context;
    this.faults = context.faults();
    this.outer = outer;
  }

  /** Rows as a query, which they may be already. */
  static TypedQuery asQuery(TypedRows rows) {
    return rows instanceof TypedQuery query
        ? query
        : new TypedQuery(rows, List.of(), OptionalLong.empty(), OptionalInt.empty());
  }

  /** Checks a query; leaves by a refusal if it is at fault. */
  Result check(QueryExpression query) {
    OptionalLong offset =
        query.offset().map(count -> OptionalLong.of(count.rows())).orElse(OptionalLong.empty());
    if (query.rows() instanceof Select select) {
      SelectChecker.Sorted sorted = new SelectChecker(context, outer).check(select, query.order());
      return ordered(sorted.result(), sorted.keys(), offset, OptionalInt.empty());
    }
    Result result = query.rows().accept(this);
    if (query.order().isEmpty()) {
      return ordered(result, List.of(), offset, OptionalInt.empty());
    }
    return sorted(result, query.order(), offset, query.location());
  }

  private Result sorted(Result result, List<OrderTerm> order, OptionalLong offset, Location place) {
    context.requireFewColumns(order.stream().map(term -> term.value().location()).toList());
    int id = context.nextSource(place);
    Relation rows = result.asRelation(id, new Identifier("rows", true, place));
    Scope scope = new Scope(Optional.empty(), List.of(rows), rows.columns());
    List<SortKey> keys = new SortChecker(context, scope).keys(order);
    return ordered(result, keys, offset, OptionalInt.of(id));
  }

  private static Result ordered(
      Result result, List<SortKey> keys, OptionalLong offset, OptionalInt wrapper) {
    if (keys.isEmpty() && offset.isEmpty()) {
      return result;
    }
    TypedQuery query = new TypedQuery(result.rows(), keys, offset, wrapper);
    boolean carries = result.rows() instanceof TypedSelect;
    return carries
        ? new Result(query, result.columns(), result.positions())
        : withoutCarried(query, result);
  }

  private static Result withoutCarried(TypedRows rows, Result result) {
    List<Result.Column> columns =
        result.columns().stream()
            .map(
                column ->
                    new Result.Column(
                        column.name(),
                        column.delimited(),
                        column.type(),
                        column.facts(),
                        Optional.empty()))
            .toList();
    return new Result(rows, columns, List.of());
  }

  @Override
  public Result visitSelect(Select select) {
    return new SelectChecker(context, outer).check(select, List.of()).result();
  }

  @Override
  public Result visitBracketed(BracketedQuery bracketed) {
    return check(bracketed.query());
  }

  @Override
  public Result visitSetOperation(SetOperation operation) {
    List<QueryTerm> terms = new ArrayList<>();
    terms.add(operation.first());
    operation.steps().forEach(step -> terms.add(step.operand()));
    List<Result> operands = faults.all(terms, term -> term.accept(this));
    Result first = operands.get(0);
    List<AdqlType> types = new ArrayList<>(first.rows().types());
    for (int i = 1; i < operands.size(); i++) {
      widen(types, operands.subList(0, i), operands.get(i), terms.get(i).location());
    }
    List<TypedSetOperation.Step> steps = new ArrayList<>();
    for (int i = 1; i < operands.size(); i++) {
      SetOperation.Step step = operation.steps().get(i - 1);
      steps.add(new TypedSetOperation.Step(step.kind(), step.all(), operands.get(i).rows()));
    }
    return united(first, new TypedSetOperation(first.rows(), steps, types));
  }

  private void widen(List<AdqlType> types, List<Result> before, Result operand, Location place) {
    if (operand.columns().size() != types.size()) {
      throw faults.refuse(
          AdqlFaultCode.UNLIKE_OPERANDS,
          place,
          "this operand has "
              + operand.columns().size()
              + " columns, the first one has "
              + types.size(),
          "Select equally many columns; NULL fills the place of a missing one.");
    }
    for (int i = 0; i < types.size(); i++) {
      int index = i;
      AdqlType type = operand.rows().types().get(i);
      if (isNull(operand.rows(), i)) {
        continue;
      }
      boolean free = before.stream().allMatch(result -> isNull(result.rows(), index));
      Optional<AdqlType> common = free ? Optional.of(type) : Types.common(types.get(i), type);
      types.set(i, common.orElseThrow(() -> unlike(index, types.get(index), type, place)));
    }
  }

  private FaultCollector.Refusal unlike(int index, AdqlType left, AdqlType right, Location place) {
    return faults.refuse(
        AdqlFaultCode.UNLIKE_OPERANDS,
        place,
        "column "
            + (index + 1)
            + " is "
            + Types.words(right)
            + " here and "
            + Types.words(left)
            + " in the first operand",
        "Bring both to one type with CAST(... AS type).");
  }

  /** Whether a column is NULL in all rows: then its type is free. */
  private static boolean isNull(TypedRows rows, int index) {
    if (rows instanceof TypedSelect select) {
      return select.items().get(index) instanceof NullValue;
    }
    if (rows instanceof TypedQuery query) {
      return isNull(query.rows(), index);
    }
    return rows instanceof TypedSetOperation operation
        && isNull(operation.first(), index)
        && operation.steps().stream().allMatch(step -> isNull(step.operand(), index));
  }

  private static Result united(Result first, TypedSetOperation operation) {
    List<Result.Column> columns = new ArrayList<>();
    for (int i = 0; i < operation.types().size(); i++) {
      Result.Column column = first.columns().get(i);
      columns.add(
          new Result.Column(
              column.name(),
              column.delimited(),
              operation.types().get(i),
              column.facts(),
              Optional.empty()));
    }
    return new Result(operation, columns, List.of());
  }
}
