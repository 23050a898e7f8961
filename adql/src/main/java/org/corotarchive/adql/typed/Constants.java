// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.corotarchive.adql.function.Types;
import org.corotarchive.adql.tree.Operator;

/** Numbers that are known before any row is read: written out, or calculated from such. */
public final class Constants {

  private Constants() {}

  /**
   * The number that a value is in every row.
   *
   * @param value a value
   * @return its number; empty if it depends on a row, or is no finite number
   */
  public static OptionalDouble number(TypedValue value) {
    if (value instanceof NumberValue number) {
      return OptionalDouble.of(number.number().doubleValue());
    }
    if (value instanceof NegatedValue negated) {
      OptionalDouble operand = number(negated.operand());
      return operand.isEmpty() ? operand : OptionalDouble.of(-operand.getAsDouble());
    }
    if (!(value instanceof CalculationValue calculation) || !Types.isNumber(value.type())) {
      return OptionalDouble.empty();
    }
    if (Types.isInteger(value.type())) {
      OptionalLong integer = integer(calculation);
      return integer.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(integer.getAsLong());
    }
    return calculated(calculation);
  }

  private static OptionalDouble calculated(CalculationValue calculation) {
    OptionalDouble first = number(calculation.first());
    if (first.isEmpty()) {
      return first;
    }
    double sum = first.getAsDouble();
    for (CalculationValue.Step step : calculation.steps()) {
      OptionalDouble operand = number(step.operand());
      if (operand.isEmpty()) {
        return operand;
      }
      sum = apply(step.operator(), sum, operand.getAsDouble());
    }
    return Double.isFinite(sum) ? OptionalDouble.of(sum) : OptionalDouble.empty();
  }

  private static double apply(Operator operator, double left, double right) {
    return switch (operator) {
      case PLUS -> left + right;
      case MINUS -> left - right;
      case TIMES -> left * right;
      case DIVIDE -> left / right;
      case CONCATENATE -> Double.NaN;
    };
  }

  private static OptionalLong integer(TypedValue value) {
    if (value instanceof NumberValue number && Types.isInteger(number.type())) {
      return OptionalLong.of(number.number().longValueExact());
    }
    if (!(value instanceof CalculationValue calculation)) {
      return OptionalLong.empty();
    }
    OptionalLong first = integer(calculation.first());
    return first.isEmpty() ? first : integer(first.getAsLong(), calculation.steps());
  }

  private static OptionalLong integer(long first, List<CalculationValue.Step> steps) {
    long sum = first;
    for (CalculationValue.Step step : steps) {
      OptionalLong operand = integer(step.operand());
      if (operand.isEmpty()) {
        return operand;
      }
      try {
        sum = applyExactly(step.operator(), sum, operand.getAsLong());
      } catch (ArithmeticException overflow) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(sum);
  }

  /** Division cuts the fraction, as the database does with integers. */
  private static long applyExactly(Operator operator, long left, long right) {
    return switch (operator) {
      case PLUS -> Math.addExact(left, right);
      case MINUS -> Math.subtractExact(left, right);
      case TIMES -> Math.multiplyExact(left, right);
      case DIVIDE -> left / right;
      case CONCATENATE -> throw new ArithmeticException("texts are not calculated with");
    };
  }
}
