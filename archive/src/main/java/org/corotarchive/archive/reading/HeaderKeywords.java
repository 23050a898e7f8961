// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The keywords of a FITS header with their values, the first of each; comments are left out. */
public final class HeaderKeywords {

  private final Map<String, Value> values;

  private record Value(String text, boolean isString) {}

  private HeaderKeywords(Map<String, Value> values) {
    this.values = values;
  }

  /** Collects keywords. */
  static final class Builder {
    private final Map<String, Value> values = new LinkedHashMap<>();

    /** Adds a keyword unless it is there already. */
    void add(String keyword, String text, boolean isString) {
      values.putIfAbsent(keyword, new Value(text.strip(), isString));
    }

    HeaderKeywords build() {
      return new HeaderKeywords(new LinkedHashMap<>(values));
    }
  }

  /** Whether the keyword is there with a value. */
  public boolean has(String keyword) {
    return values.containsKey(keyword);
  }

  /** The value as it is written, without quotes and padding; empty also for an empty string. */
  public Optional<String> text(String keyword) {
    return Optional.ofNullable(values.get(keyword))
        .map(Value::text)
        .filter(text -> !text.isEmpty());
  }

  /** The value as a finite number, also when it is written as a string. */
  public OptionalDouble number(String keyword) {
    return text(keyword)
        .map(HeaderKeywords::parse)
        .filter(OptionalDouble::isPresent)
        .orElse(OptionalDouble.empty());
  }

  /** The value as a whole number. */
  public OptionalLong integer(String keyword) {
    OptionalDouble number = number(keyword);
    return number.isPresent() && number.getAsDouble() == Math.rint(number.getAsDouble())
        ? OptionalLong.of((long) number.getAsDouble())
        : OptionalLong.empty();
  }

  /** Whether the value is the logical T. */
  public boolean isTrue(String keyword) {
    return text(keyword).filter("T"::equals).isPresent();
  }

  private static OptionalDouble parse(String text) {
    try {
      // FITS 4.0, section 4.2.4, also allows the exponent letter D.
      double number = Double.parseDouble(text.toUpperCase(Locale.ROOT).replace('D', 'E'));
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
