// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.function.Types;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.tree.Aggregate;
import org.corotarchive.adql.tree.AggregateKind;
import org.corotarchive.adql.tree.Arithmetic;
import org.corotarchive.adql.tree.Cast;
import org.corotarchive.adql.tree.ColumnName;
import org.corotarchive.adql.tree.FunctionCall;
import org.corotarchive.adql.tree.NullLiteral;
import org.corotarchive.adql.tree.NumberLiteral;
import org.corotarchive.adql.tree.Operator;
import org.corotarchive.adql.tree.Signed;
import org.corotarchive.adql.tree.StringLiteral;
import org.corotarchive.adql.tree.Value;
import org.corotarchive.adql.tree.ValueVisitor;
import org.corotarchive.adql.typed.AggregateValue;
import org.corotarchive.adql.typed.CalculationValue;
import org.corotarchive.adql.typed.Constants;
import org.corotarchive.adql.typed.NegatedValue;
import org.corotarchive.adql.typed.NullValue;
import org.corotarchive.adql.typed.NumberValue;
import org.corotarchive.adql.typed.TextValue;
import org.corotarchive.adql.typed.TypedValue;

/** Checks values: names are resolved, operands have to fit. */
final class ValueChecker implements ValueVisitor<TypedValue> {
  private final QueryContext context;
  private final FaultCollector faults;
  private final Scope scope;
  private final AggregateUse aggregates;
  private final FunctionChecker functions;

  ValueChecker(QueryContext context, Scope scope, AggregateUse aggregates) {
    this.context = context;
    this.faults = context.faults();
    this.scope = scope;
    this.aggregates = aggregates;
    this.functions = new FunctionChecker(context, this);
  }

  /** Checks a value; leaves by a refusal if it is at fault. */
  TypedValue check(Value value) {
    return value.accept(this);
  }

  /** Checks values, all of them even if one is at fault. */
  List<TypedValue> check(List<Value> values) {
    return faults.all(values, this::check);
  }

  @Override
  public TypedValue visitColumn(ColumnName column) {
    return scope.column(column, faults);
  }

  @Override
  public TypedValue visitNumber(NumberLiteral number) {
    return Literals.number(number, faults);
  }

  @Override
  public TypedValue visitString(StringLiteral text) {
    return new TextValue(text.value());
  }

  @Override
  public TypedValue visitNull(NullLiteral nothing) {
    return new NullValue(AdqlType.VARCHAR);
  }

  @Override
  public TypedValue visitSigned(Signed signed) {
    TypedValue operand = requireNumber(check(signed.operand()), signed.operand().location());
    if (!signed.negative()) {
      return operand;
    }
    return operand instanceof NumberValue number
        ? new NumberValue(number.number().negate(), number.type())
        : new NegatedValue(operand);
  }

  @Override
  public TypedValue visitArithmetic(Arithmetic arithmetic) {
    int count = arithmetic.steps().size();
    try {
      context.enterRow(count, arithmetic.location());
      return calculation(arithmetic);
    } finally {
      context.leaveRow(count);
    }
  }

  private TypedValue calculation(Arithmetic arithmetic) {
    List<Value> operands = new ArrayList<>();
    operands.add(arithmetic.first());
    arithmetic.steps().forEach(step -> operands.add(step.operand()));
    boolean texts = arithmetic.level() == Operator.CONCATENATE.level();
    List<TypedValue> typed =
        faults.all(
            operands,
            operand ->
                texts
                    ? requireText(check(operand), operand.location())
                    : requireNumber(check(operand), operand.location()));
    List<CalculationValue.Step> steps = new ArrayList<>();
    for (int i = 1; i < typed.size(); i++) {
      Operator operator = arithmetic.steps().get(i - 1).operator();
      refuseZero(operator, typed.get(i), operands.get(i).location());
      steps.add(new CalculationValue.Step(operator, typed.get(i)));
    }
    return new CalculationValue(typed.get(0), steps, texts ? AdqlType.VARCHAR : calculated(typed));
  }

  /** Integers are calculated with 64 bits, so that a sum of two of them never overflows. */
  private static AdqlType calculated(List<TypedValue> operands) {
    if (operands.stream().allMatch(operand -> Types.isInteger(operand.type()))) {
      return AdqlType.BIGINT;
    }
    boolean reals = operands.stream().allMatch(operand -> operand.type() == AdqlType.REAL);
    return reals ? AdqlType.REAL : AdqlType.DOUBLE;
  }

  private void refuseZero(Operator operator, TypedValue operand, Location location) {
    if (operator == Operator.DIVIDE && Constants.number(operand).orElse(1) == 0) {
      throw faults.refuse(
          AdqlFaultCode.DIVISION_BY_ZERO, location, "a number is divided by zero", "");
    }
  }

  /** The value, if it is a number or NULL. */
  TypedValue requireNumber(TypedValue value, Location location) {
    if (value instanceof NullValue) {
      return new NullValue(AdqlType.DOUBLE);
    }
    if (!Types.isNumber(value.type())) {
      throw faults.refuse(
          AdqlFaultCode.TYPE_MISMATCH,
          location,
          Types.words(value.type()) + " stands where a number should stand",
          value instanceof TextValue ? "Numbers are written without quotes." : "");
    }
    return value;
  }

  private TypedValue requireText(TypedValue value, Location location) {
    if (value instanceof NullValue || Types.isText(value.type())) {
      return value;
    }
    throw faults.refuse(
        AdqlFaultCode.TYPE_MISMATCH,
        location,
        Types.words(value.type()) + " stands where a text should stand",
        value.type() == AdqlType.CLOB ? "" : "Write CAST(... AS VARCHAR).");
  }

  @Override
  public TypedValue visitFunction(FunctionCall call) {
    return functions.check(call);
  }

  @Override
  public TypedValue visitCast(Cast cast) {
    return new CastChecker(faults).check(cast, check(cast.operand()));
  }

  @Override
  public TypedValue visitAggregate(Aggregate aggregate) {
    if (!aggregates.allowed()) {
      throw faults.refuse(
          AdqlFaultCode.MISPLACED_AGGREGATE,
          aggregate.location(),
          aggregate.kind() + " cannot stand in " + aggregates.place(),
          aggregates.place().equals("WHERE")
              ? "Conditions on groups stand in HAVING."
              : "Aggregate in a sub-query of FROM.");
    }
    ValueChecker inner =
        new ValueChecker(context, scope, AggregateUse.notIn("another aggregate function"));
    Optional<TypedValue> argument = aggregate.argument().map(inner::check);
    argument.ifPresent(value -> requireFit(aggregate, value));
    return new AggregateValue(
        aggregate.kind(), aggregate.distinct(), argument, type(aggregate.kind(), argument));
  }

  private void requireFit(Aggregate aggregate, TypedValue value) {
    boolean fits =
        switch (aggregate.kind()) {
          case COUNT -> true;
          case AVG, SUM -> Types.isNumber(value.type()) || value instanceof NullValue;
          case MAX, MIN -> Types.isOrdered(value.type());
        };
    if (!fits) {
      throw faults.refuse(
          AdqlFaultCode.TYPE_MISMATCH,
          aggregate.location(),
          aggregate.kind() + " cannot be taken of " + Types.words(value.type()),
          "");
    }
  }

  private static AdqlType type(AggregateKind kind, Optional<TypedValue> argument) {
    AdqlType type = argument.map(TypedValue::type).orElse(AdqlType.BIGINT);
    return switch (kind) {
      case COUNT -> AdqlType.BIGINT;
      case AVG -> AdqlType.DOUBLE;
      case SUM -> Types.isInteger(type) ? AdqlType.BIGINT : AdqlType.DOUBLE;
      case MAX, MIN -> type;
    };
  }
}
