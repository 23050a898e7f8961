// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.time.LocalDateTime;
import java.util.Optional;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.function.Types;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.tree.Cast;
import org.corotarchive.adql.tree.CastType;
import org.corotarchive.adql.typed.CastValue;
import org.corotarchive.adql.typed.InstantValue;
import org.corotarchive.adql.typed.NullValue;
import org.corotarchive.adql.typed.TextValue;
import org.corotarchive.adql.typed.TypedValue;

/** Checks CAST (ADQL 2.1, section 4.6). */
final class CastChecker {
  private final FaultCollector faults;

  CastChecker(FaultCollector faults) {
    this.faults = faults;
  }

  /** Checks a change of type. */
  TypedValue check(Cast cast, TypedValue operand) {
    AdqlType target = target(cast.type());
    if (operand instanceof NullValue) {
      return new NullValue(target);
    }
    if (operand instanceof TextValue text && target == AdqlType.TIMESTAMP) {
      return instant(cast, text);
    }
    if (operand instanceof TextValue text && Types.isShape(target)) {
      return new RegionReader(faults, cast.operand().location()).shape(text.text(), target);
    }
    if (!isPossible(operand.type(), target)) {
      throw faults.refuse(
          AdqlFaultCode.TYPE_MISMATCH,
          cast.location(),
          Types.words(operand.type()) + " cannot become " + Types.words(target),
          Types.isShape(target) ? "A shape is read from a string such as '12.3 45.6' only." : "");
    }
    return new CastValue(operand, target, cast.length());
  }

  private TypedValue instant(Cast cast, TextValue text) {
    Optional<LocalDateTime> instant = Literals.instant(text.text());
    if (instant.isEmpty()) {
      throw faults.refuse(
          AdqlFaultCode.BAD_LITERAL,
          cast.operand().location(),
          "the text is not an instant",
          "Write a day or an instant as in '2007-05-16' or '2007-05-16T06:02:26.5'.");
    }
    return new InstantValue(instant.get());
  }

  private static AdqlType target(CastType type) {
    return switch (type) {
      case SMALLINT -> AdqlType.SMALLINT;
      case INTEGER -> AdqlType.INTEGER;
      case BIGINT -> AdqlType.BIGINT;
      case REAL -> AdqlType.REAL;
      case DOUBLE -> AdqlType.DOUBLE;
      case CHAR, VARCHAR -> AdqlType.VARCHAR;
      case TIMESTAMP -> AdqlType.TIMESTAMP;
      case POINT -> AdqlType.POINT;
      case CIRCLE -> AdqlType.CIRCLE;
      case POLYGON -> AdqlType.POLYGON;
    };
  }

  private static boolean isPossible(AdqlType from, AdqlType to) {
    if (from == to) {
      return true;
    }
    if (Types.isNumber(to)) {
      return Types.isNumber(from) || Types.isText(from);
    }
    if (Types.isText(to)) {
      return Types.isOrdered(from) || from == AdqlType.CLOB || from == AdqlType.REGION;
    }
    return to == AdqlType.TIMESTAMP && Types.isText(from);
  }
}
