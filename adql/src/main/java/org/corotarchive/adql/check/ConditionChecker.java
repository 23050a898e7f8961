// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.function.Types;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.tree.Between;
import org.corotarchive.adql.tree.Comparison;
import org.corotarchive.adql.tree.ComparisonSign;
import org.corotarchive.adql.tree.Condition;
import org.corotarchive.adql.tree.ConditionVisitor;
import org.corotarchive.adql.tree.Exists;
import org.corotarchive.adql.tree.InList;
import org.corotarchive.adql.tree.InQuery;
import org.corotarchive.adql.tree.IsNull;
import org.corotarchive.adql.tree.Junction;
import org.corotarchive.adql.tree.Like;
import org.corotarchive.adql.tree.Not;
import org.corotarchive.adql.tree.Value;
import org.corotarchive.adql.typed.Constants;
import org.corotarchive.adql.typed.DistanceValue;
import org.corotarchive.adql.typed.NullValue;
import org.corotarchive.adql.typed.TruthValue;
import org.corotarchive.adql.typed.TypedCondition;
import org.corotarchive.adql.typed.TypedValue;

/**
 * Checks conditions, and gives CONTAINS, INTERSECTS and DISTANCE the form that an index can serve,
 * however they are spelled.
 */
final class ConditionChecker implements ConditionVisitor<TypedCondition> {
  private final QueryContext context;
  private final FaultCollector faults;
  private final Scope scope;
  private final ValueChecker values;
  private final Coercion coercion;

  ConditionChecker(QueryContext context, Scope scope, ValueChecker values) {
    this.context = context;
    this.faults = context.faults();
    this.scope = scope;
    this.values = values;
    this.coercion = new Coercion(faults);
  }

  /** Checks a condition; leaves by a refusal if it is at fault. */
  TypedCondition check(Condition condition) {
    return condition.accept(this);
  }

  @Override
  public TypedCondition visitJunction(Junction junction) {
    return new TypedCondition.Joined(junction.kind(), faults.all(junction.terms(), this::check));
  }

  @Override
  public TypedCondition visitNot(Not not) {
    return new TypedCondition.Denied(check(not.operand()));
  }

  @Override
  public TypedCondition visitComparison(Comparison comparison) {
    List<TypedValue> pair = values.check(List.of(comparison.left(), comparison.right()));
    TypedValue left = pair.get(0);
    TypedValue right = pair.get(1);
    Optional<TypedCondition> special =
        special(left, comparison.sign(), right)
            .or(() -> special(right, comparison.sign().mirrored(), left));
    if (special.isPresent()) {
      return special.get();
    }
    List<TypedValue> fitted =
        coercion.pair(left, right, comparison.left().location(), comparison.right().location());
    return new TypedCondition.Compared(fitted.get(0), comparison.sign(), fitted.get(1));
  }

  private static Optional<TypedCondition> special(
      TypedValue left, ComparisonSign sign, TypedValue right) {
    if (left instanceof TruthValue truth) {
      return tested(truth.test(), sign, right);
    }
    boolean below = sign == ComparisonSign.LESS || sign == ComparisonSign.LESS_OR_EQUAL;
    if (left instanceof DistanceValue distance && below && Types.isNumber(right.type())) {
      boolean touching = sign == ComparisonSign.LESS_OR_EQUAL;
      return Optional.of(new TypedCondition.Near(distance, touching, right));
    }
    return Optional.empty();
  }

  /** CONTAINS and INTERSECTS are 1 or 0: most comparisons leave the test itself, or its denial. */
  private static Optional<TypedCondition> tested(
      TypedCondition.Spatial test, ComparisonSign sign, TypedValue right) {
    OptionalDouble number = Constants.number(right);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    boolean ifTrue = sign.holdsFor(Double.compare(1, number.getAsDouble()));
    boolean ifFalse = sign.holdsFor(Double.compare(0, number.getAsDouble() + 0.0));
    if (ifTrue == ifFalse) {
      return Optional.empty();
    }
    return Optional.of(ifTrue ? test : new TypedCondition.Denied(test));
  }

  @Override
  public TypedCondition visitBetween(Between between) {
    List<Value> parts = List.of(between.value(), between.lower(), between.upper());
    List<TypedValue> typed = values.check(parts);
    List<TypedValue> ends = new ArrayList<>();
    for (int i = 1; i < 3; i++) {
      ends.add(
          coercion
              .pair(typed.get(0), typed.get(i), parts.get(0).location(), parts.get(i).location())
              .get(1));
    }
    if (!between.negated() && typed.get(0) instanceof DistanceValue distance) {
      return ring(distance, ends.get(0), ends.get(1));
    }
    TypedValue value = typedAmong(typed.get(0), ends);
    return new TypedCondition.Within(
        between.negated(),
        value,
        typedAmong(ends.get(0), List.of(value)),
        typedAmong(ends.get(1), List.of(value)));
  }

  /** NULL takes the type of what it is compared with. */
  private static TypedValue typedAmong(TypedValue value, List<TypedValue> others) {
    if (!(value instanceof NullValue)) {
      return value;
    }
    return others.stream()
        .filter(other -> !(other instanceof NullValue))
        .findFirst()
        .or(() -> others.stream().findFirst())
        .map(other -> new NullValue(other.type()))
        .orElse((NullValue) value);
  }

  /** A distance in a range lies within the outer limit, and that an index can serve. */
  private static TypedCondition ring(DistanceValue distance, TypedValue lower, TypedValue upper) {
    TypedCondition near = new TypedCondition.Near(distance, true, upper);
    TypedCondition far =
        new TypedCondition.Compared(distance, ComparisonSign.GREATER_OR_EQUAL, lower);
    return new TypedCondition.Joined(Junction.Kind.AND, List.of(near, far));
  }

  @Override
  public TypedCondition visitInList(InList membership) {
    TypedValue value = values.check(membership.value());
    List<TypedValue> items =
        faults.all(
            membership.items(),
            item ->
                coercion
                    .pair(value, values.check(item), membership.value().location(), item.location())
                    .get(1));
    TypedValue typed = typedAmong(value, items);
    return new TypedCondition.Listed(
        membership.negated(),
        typed,
        items.stream().map(item -> typedAmong(item, List.of(typed))).toList());
  }

  @Override
  public TypedCondition visitInQuery(InQuery membership) {
    TypedValue value = values.check(membership.value());
    Result result =
        new QueryExpressionChecker(context, Optional.of(scope)).check(membership.query());
    if (result.columns().size() != 1) {
      throw faults.refuse(
          AdqlFaultCode.BAD_SUBQUERY,
          membership.query().location(),
          "the sub-query of IN gives " + result.columns().size() + " columns",
          "Let it select exactly one column.");
    }
    AdqlType type = result.columns().get(0).type();
    requireComparable(value, type, membership);
    return new TypedCondition.Selected(
        membership.negated(),
        value instanceof NullValue ? new NullValue(type) : value,
        QueryExpressionChecker.asQuery(result.rows()));
  }

  private void requireComparable(TypedValue value, AdqlType type, InQuery membership) {
    boolean fits =
        value instanceof NullValue
            || Types.common(value.type(), type).filter(Types::isOrdered).isPresent();
    if (!fits) {
      throw faults.refuse(
          AdqlFaultCode.TYPE_MISMATCH,
          membership.location(),
          Types.words(value.type())
              + " is looked for among values each of which is "
              + Types.words(type),
          "Bring both to one type with CAST(... AS type).");
    }
  }

  @Override
  public TypedCondition visitLike(Like like) {
    List<Value> parts = List.of(like.value(), like.pattern());
    List<TypedValue> texts = faults.all(parts, this::text);
    return new TypedCondition.Matched(
        like.negated(), like.ignoringCase(), texts.get(0), texts.get(1));
  }

  private TypedValue text(Value value) {
    TypedValue typed = values.check(value);
    if (Types.isText(typed.type())) {
      return typed;
    }
    throw faults.refuse(
        AdqlFaultCode.TYPE_MISMATCH,
        value.location(),
        Types.words(typed.type()) + " stands where LIKE wants a text",
        typed.type() == AdqlType.CLOB
            ? "This column can be selected and tested with IS NULL only."
            : "Write CAST(... AS VARCHAR).");
  }

  @Override
  public TypedCondition visitIsNull(IsNull test) {
    return new TypedCondition.Missing(test.negated(), values.check(test.value()));
  }

  @Override
  public TypedCondition visitExists(Exists exists) {
    Result result = new QueryExpressionChecker(context, Optional.of(scope)).check(exists.query());
    return new TypedCondition.NotEmpty(QueryExpressionChecker.asQuery(result.rows()));
  }
}
