// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.catalog.ColumnFacts;
import org.corotarchive.adql.tree.Operator;
import org.corotarchive.adql.typed.AggregateValue;
import org.corotarchive.adql.typed.CalculationValue;
import org.corotarchive.adql.typed.CastValue;
import org.corotarchive.adql.typed.CoalesceValue;
import org.corotarchive.adql.typed.ColumnValue;
import org.corotarchive.adql.typed.ConvertedValue;
import org.corotarchive.adql.typed.DistanceValue;
import org.corotarchive.adql.typed.FunctionValue;
import org.corotarchive.adql.typed.NegatedValue;
import org.corotarchive.adql.typed.ShapeMeasure;
import org.corotarchive.adql.typed.TextValue;
import org.corotarchive.adql.typed.TypedValue;

/**
 * Which facts of columns survive an expression. The standards are silent; these are our rules: a
 * plain column keeps all; the data model role never survives an expression; units go where
 * arithmetic takes them, and are dropped when in doubt.
 */
final class ExpressionFacts {
  private static final Set<String> KEEPING_UNIT =
      Set.of("ABS", "ROUND", "TRUNCATE", "FLOOR", "CEILING", "MOD");
  private static final Set<String> GIVING_RADIANS =
      Set.of("RADIANS", "ACOS", "ASIN", "ATAN", "ATAN2");
  private static final String SIMPLE_UNIT = "[A-Za-z]+";

  private ExpressionFacts() {}

  /**
   * The facts of a value.
   *
   * @param value the value
   * @param written how the query wrote it, the description of what is no plain column
   */
  static ColumnFacts of(TypedValue value, String written) {
    if (value instanceof ColumnValue column) {
      return column.facts();
    }
    Optional<String> description = written.isBlank() ? Optional.empty() : Optional.of(written);
    return new ColumnFacts(
        unit(value),
        ucd(value),
        Optional.empty(),
        description,
        arraysize(value.type()),
        xtype(value.type()),
        unicode(value));
  }

  private static Optional<String> unit(TypedValue value) {
    if (value instanceof ColumnValue column) {
      return column.facts().unit();
    }
    if (value instanceof ConvertedValue converted) {
      return Optional.of(converted.unit());
    }
    if (value instanceof DistanceValue) {
      return Optional.of("deg");
    }
    if (value instanceof ShapeMeasure measure) {
      return Optional.of(measure.kind() == ShapeMeasure.Kind.AREA ? "deg**2" : "deg");
    }
    if (value instanceof AggregateValue aggregate) {
      return aggregateUnit(aggregate);
    }
    if (value instanceof FunctionValue call) {
      return functionUnit(call);
    }
    if (value instanceof CalculationValue calculation) {
      return calculatedUnit(calculation);
    }
    boolean keeping =
        value instanceof NegatedValue
            || value instanceof CastValue
            || value instanceof CoalesceValue;
    return keeping ? common(value.parts()) : shapeUnit(value.type());
  }

  private static Optional<String> shapeUnit(AdqlType type) {
    return switch (type) {
      case POINT, CIRCLE, POLYGON -> Optional.of("deg");
      default -> Optional.empty();
    };
  }

  private static Optional<String> aggregateUnit(AggregateValue aggregate) {
    return switch (aggregate.kind()) {
      case COUNT -> Optional.empty();
      case AVG, MAX, MIN, SUM -> common(aggregate.parts());
    };
  }

  private static Optional<String> functionUnit(FunctionValue call) {
    String name = call.function().name();
    if (KEEPING_UNIT.contains(name)) {
      return unit(call.parts().get(0));
    }
    if (GIVING_RADIANS.contains(name)) {
      return Optional.of("rad");
    }
    if (name.equals("DEGREES")) {
      return Optional.of("deg");
    }
    boolean days = name.startsWith("corot_") || name.startsWith("ivo_to_");
    return days && call.type() == AdqlType.DOUBLE ? Optional.of("d") : shapeUnit(call.type());
  }

  /** The unit that all have; empty if one has another one, or none. */
  private static Optional<String> common(List<TypedValue> values) {
    List<Optional<String>> units = values.stream().map(ExpressionFacts::unit).distinct().toList();
    return units.size() == 1 ? units.get(0) : Optional.empty();
  }

  private static Optional<String> calculatedUnit(CalculationValue calculation) {
    Operator operator = calculation.steps().get(0).operator();
    if (operator.level() != Operator.TIMES.level()) {
      return common(calculation.parts());
    }
    Optional<String> unit = unit(calculation.first());
    for (CalculationValue.Step step : calculation.steps()) {
      Optional<String> next = unit(step.operand());
      if (next.isEmpty()) {
        continue;
      }
      unit = combined(unit, step.operator(), next.get());
      if (unit.isEmpty()) {
        return unit;
      }
    }
    return unit;
  }

  private static Optional<String> combined(Optional<String> unit, Operator operator, String next) {
    if (unit.isEmpty()) {
      return operator == Operator.TIMES ? Optional.of(next) : Optional.empty();
    }
    boolean simple = unit.get().matches(SIMPLE_UNIT) && next.matches(SIMPLE_UNIT);
    if (!simple || (operator == Operator.DIVIDE && unit.get().equals(next))) {
      return Optional.empty();
    }
    return Optional.of(unit.get() + (operator == Operator.TIMES ? "." : "/") + next);
  }

  private static Optional<String> ucd(TypedValue value) {
    if (value instanceof DistanceValue) {
      return Optional.of("pos.angDistance");
    }
    if (!(value instanceof AggregateValue aggregate)) {
      return Optional.empty();
    }
    Optional<String> inner =
        aggregate
            .argument()
            .filter(ColumnValue.class::isInstance)
            .flatMap(column -> ((ColumnValue) column).facts().ucd());
    return switch (aggregate.kind()) {
      case COUNT -> Optional.of("meta.number");
      case MIN -> inner.map(word -> "stat.min;" + word);
      case MAX -> inner.map(word -> "stat.max;" + word);
      case AVG -> inner.map(word -> "stat.mean;" + word);
      case SUM -> Optional.empty();
    };
  }

  private static Optional<String> arraysize(AdqlType type) {
    return switch (type) {
      case VARCHAR, CLOB, TIMESTAMP, POLYGON, REGION -> Optional.of("*");
      case POINT, INTERVAL -> Optional.of("2");
      case CIRCLE -> Optional.of("3");
      default -> Optional.empty();
    };
  }

  private static Optional<String> xtype(AdqlType type) {
    return switch (type) {
      case TIMESTAMP -> Optional.of("timestamp");
      case POINT -> Optional.of("point");
      case CIRCLE -> Optional.of("circle");
      case POLYGON -> Optional.of("polygon");
      case INTERVAL -> Optional.of("interval");
      default -> Optional.empty();
    };
  }

  private static boolean unicode(TypedValue value) {
    if (value instanceof ColumnValue column) {
      return column.facts().unicode();
    }
    if (value instanceof TextValue text) {
      return text.text().chars().anyMatch(c -> c > 127);
    }
    return value.parts().stream().anyMatch(ExpressionFacts::unicode);
  }
}
