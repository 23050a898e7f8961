// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A unit of measure: a factor and powers of base units.
 *
 * @param factor by what a number is multiplied to be in base units
 * @param powers base units and their powers, none of them 0
 */
public record Unit(double factor, Map<String, Double> powers) {

  static final Unit ONE = new Unit(1, Map.of());

  public Unit {
    Objects.requireNonNull(powers, "powers");
    powers = Map.copyOf(powers);
  }

  static Unit base(String name) {
    return new Unit(1, Map.of(name, 1.0));
  }

  /**
   * Reads a unit.
   *
   * @param text a unit in the syntax of VOUnits
   * @return the unit; empty if it is not known
   */
  public static Optional<Unit> parse(String text) {
    return new UnitReader(text).read();
  }

  /**
   * The factor from this unit to another one.
   *
   * @param other the other unit
   * @return by what numbers in this unit are multiplied; empty if the units measure unlike things
   */
  public OptionalDouble factorTo(Unit other) {
    return powers.equals(other.powers)
        ? OptionalDouble.of(tidy(factor / other.factor))
        : OptionalDouble.empty();
  }

  /** A factor such as 1000 should not become 999.9999999999999 by way of the base units. */
  private static double tidy(double factor) {
    double rounded = new BigDecimal(factor).round(new MathContext(12)).doubleValue();
    return Math.abs(rounded - factor) <= 4 * Math.ulp(factor) ? rounded : factor;
  }

  Unit times(Unit other) {
    Map<String, Double> sum = new TreeMap<>(powers);
    other.powers.forEach((name, power) -> sum.merge(name, power, Double::sum));
    sum.values().removeIf(power -> power == 0);
    return new Unit(factor * other.factor, sum);
  }

  Unit scaled(double by) {
    return new Unit(factor * by, powers);
  }

  Unit power(double exponent) {
    if (exponent == 0) {
      return ONE;
    }
    Map<String, Double> raised = new TreeMap<>();
    powers.forEach((name, power) -> raised.put(name, power * exponent));
    return new Unit(Math.pow(factor, exponent), raised);
  }
}
