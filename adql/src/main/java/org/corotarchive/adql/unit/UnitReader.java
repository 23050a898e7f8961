// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.unit;

import java.util.Optional;

/** Reads a unit: names, powers, products and one quotient (VOUnits 1.1, section 3). */
final class UnitReader {
  private static final int MAX_LENGTH = 200;

  private final String text;
  private int at;

  UnitReader(String text) {
    this.text = text.strip();
  }

  /** The unit; empty if any part of the text is not understood. */
  Optional<Unit> read() {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Optional<Unit> unit = product();
    return at == text.length() ? unit : Optional.empty();
  }

  private Optional<Unit> product() {
    Optional<Unit> product = text.startsWith("/", at) ? Optional.of(Unit.ONE) : factor();
    while (product.isPresent() && at < text.length() && "./* ".indexOf(text.charAt(at)) >= 0) {
      boolean divided = text.charAt(at) == '/';
      at++;
      Optional<Unit> next = factor();
      Unit before = product.get();
      product = next.map(unit -> before.times(divided ? unit.power(-1) : unit));
    }
    return product;
  }

  private Optional<Unit> factor() {
    Optional<Unit> unit = text.startsWith("(", at) ? bracketed() : simple();
    if (unit.isEmpty() || !atPower()) {
      return unit;
    }
    Optional<Double> exponent = exponent();
    Unit plain = unit.get();
    return exponent.map(plain::power);
  }

  private boolean atPower() {
    boolean sign = text.startsWith("**", at) || text.startsWith("^", at);
    if (sign) {
      at += text.startsWith("**", at) ? 2 : 1;
    }
    return sign;
  }

  private Optional<Unit> bracketed() {
    at++;
    Optional<Unit> inner = product();
    if (!text.startsWith(")", at)) {
      return Optional.empty();
    }
    at++;
    return inner;
  }

  private Optional<Unit> simple() {
    int start = at;
    if (at < text.length() && Character.isDigit(text.charAt(at))) {
      return number().map(Unit.ONE::scaled);
    }
    while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '%')) {
      at++;
    }
    return KnownUnits.named(text.substring(start, at));
  }

  private Optional<Double> exponent() {
    boolean brackets = text.startsWith("(", at);
    at += brackets ? 1 : 0;
    boolean negative = text.startsWith("-", at);
    at += negative || text.startsWith("+", at) ? 1 : 0;
    Optional<Double> size = number();
    if (brackets && text.startsWith("/", at)) {
      at++;
      Optional<Double> divisor = number().filter(number -> number != 0);
      size = size.flatMap(number -> divisor.map(by -> number / by));
    }
    if (brackets && !text.startsWith(")", at)) {
      return Optional.empty();
    }
    at += brackets ? 1 : 0;
    return size.map(number -> negative ? -number : number);
  }

  private Optional<Double> number() {
    int start = at;
    while (at < text.length() && "0123456789.".indexOf(text.charAt(at)) >= 0 && !atProduct(start)) {
      at++;
    }
    try {
      return Optional.of(Double.parseDouble(text.substring(start, at)));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /** A point behind digits multiplies, unless a digit follows: {@code 10**-2.m}. */
  private boolean atProduct(int start) {
    boolean point = text.charAt(at) == '.' && at > start;
    return point && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
  }
}
