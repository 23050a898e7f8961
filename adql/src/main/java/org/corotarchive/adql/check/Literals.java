// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.tree.NumberLiteral;
import org.corotarchive.adql.typed.NumberValue;

/** Reads numbers and instants that a query writes out. */
final class Literals {
  private static final int MAX_DIGITS = 400;
  private static final BigDecimal MAX_INTEGER = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final BigDecimal MAX_BIGINT = BigDecimal.valueOf(Long.MAX_VALUE);

  /** The calendar of the database goes from 1 BC to AD 1. */
  private static final String NO_YEAR = "0000";

  /** DALI 1.1, section 3.3.3. */
  private static final Pattern INSTANT =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2}):(\\d{2})(\\.\\d{1,9})?Z?)?");

  private Literals() {}

  /** An unsigned number. */
  static NumberValue number(NumberLiteral literal, FaultCollector faults) {
    if (literal.text().length() > MAX_DIGITS) {
      throw outOfRange(literal.location(), faults);
    }
    try {
      BigDecimal number = new BigDecimal(literal.text());
      boolean integer = literal.isInteger() && number.compareTo(MAX_BIGINT) <= 0;
      if (!integer && Double.isInfinite(number.doubleValue())) {
        throw outOfRange(literal.location(), faults);
      }
      return new NumberValue(number, type(number, integer));
    } catch (NumberFormatException exponentTooGreat) {
      throw outOfRange(literal.location(), faults);
    }
  }

  private static AdqlType type(BigDecimal number, boolean integer) {
    if (!integer) {
      return AdqlType.DOUBLE;
    }
    return number.compareTo(MAX_INTEGER) <= 0 ? AdqlType.INTEGER : AdqlType.BIGINT;
  }

  private static FaultCollector.Refusal outOfRange(Location location, FaultCollector faults) {
    return faults.refuse(
        AdqlFaultCode.NUMBER_OUT_OF_RANGE,
        location,
        "the number fits no type",
        "Numbers go up to 1.79E308; integers of up to 18 digits are exact.");
  }

  /** An instant in the form of DALI; empty if the text has another form or no such day exists. */
  static Optional<LocalDateTime> instant(String text) {
    Matcher parts = INSTANT.matcher(text.trim());
    if (!parts.matches() || parts.group(1).equals(NO_YEAR)) {
      return Optional.empty();
    }
    try {
      return Optional.of(instant(parts));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static LocalDateTime instant(Matcher parts) {
    boolean withTime = parts.group(4) != null;
    String fraction = parts.group(7) == null ? "" : parts.group(7).substring(1);
    int nanoseconds = Integer.parseInt((fraction + "000000000").substring(0, 9));
    return LocalDateTime.of(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)),
        withTime ? Integer.parseInt(parts.group(4)) : 0,
        withTime ? Integer.parseInt(parts.group(5)) : 0,
        withTime ? Integer.parseInt(parts.group(6)) : 0,
        nanoseconds);
  }
}
