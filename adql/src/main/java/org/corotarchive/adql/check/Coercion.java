// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.function.Types;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.typed.InstantValue;
import org.corotarchive.adql.typed.NullValue;
import org.corotarchive.adql.typed.NumberValue;
import org.corotarchive.adql.typed.TextValue;
import org.corotarchive.adql.typed.TypedValue;

/** Brings values to types in which they can be compared, or refuses the comparison. */
final class Coercion {
  private final FaultCollector faults;

  Coercion(FaultCollector faults) {
    this.faults = faults;
  }

  /** Two values, each fit to be compared with the other. */
  List<TypedValue> pair(TypedValue left, TypedValue right, Location leftPlace, Location place) {
    TypedValue second = fitted(right, left, place);
    TypedValue first = fitted(left, second, leftPlace);
    requireComparable(first, second, place);
    return List.of(first, second);
  }

  /**
   * A literal takes the type of what it is compared with: a decimal beside a REAL column would
   * never be equal to it, and a string beside an instant is an instant.
   */
  private TypedValue fitted(TypedValue value, TypedValue other, Location place) {
    if (value instanceof NullValue) {
      return new NullValue(other.type());
    }
    if (value instanceof NumberValue number
        && other.type() == AdqlType.REAL
        && !(other instanceof NumberValue)
        && Math.abs(number.number().doubleValue()) <= Float.MAX_VALUE) {
      return new NumberValue(number.number(), AdqlType.REAL);
    }
    if (value instanceof TextValue text && other.type() == AdqlType.TIMESTAMP) {
      return instant(text, place);
    }
    return value;
  }

  private TypedValue instant(TextValue text, Location place) {
    Optional<LocalDateTime> instant = Literals.instant(text.text());
    if (instant.isEmpty()) {
      throw faults.refuse(
          AdqlFaultCode.BAD_LITERAL,
          place,
          "the text is compared with an instant and is none",
          "Write a day or an instant as in '2007-05-16' or '2007-05-16T06:02:26.5'.");
    }
    return new InstantValue(instant.get());
  }

  private void requireComparable(TypedValue left, TypedValue right, Location place) {
    Optional<AdqlType> common = Types.common(left.type(), right.type());
    if (common.filter(Types::isOrdered).isPresent()) {
      return;
    }
    throw faults.refuse(
        AdqlFaultCode.TYPE_MISMATCH,
        place,
        Types.words(left.type()) + " cannot be compared with " + Types.words(right.type()),
        remedy(left, right));
  }

  private static String remedy(TypedValue left, TypedValue right) {
    if (left.type() == AdqlType.CLOB || right.type() == AdqlType.CLOB) {
      return "This column can be selected and tested with IS NULL only.";
    }
    if (Types.isShape(left.type()) || Types.isShape(right.type())) {
      return "Shapes are compared with CONTAINS, INTERSECTS and DISTANCE.";
    }
    boolean numberAsText =
        (right instanceof TextValue && Types.isNumber(left.type()))
            || (left instanceof TextValue && Types.isNumber(right.type()));
    if (Types.isText(left.type()) && right instanceof NumberValue) {
      return "Texts are written in single quotes.";
    }
    return numberAsText
        ? "Numbers are written without quotes."
        : "Bring both to one type with CAST(... AS type).";
  }
}
