// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.function;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corotarchive.adql.catalog.AdqlType;

/** Families of types and the way from one type to a wider one. */
public final class Types {
  private static final List<AdqlType> NUMBERS =
      List.of(AdqlType.SMALLINT, AdqlType.INTEGER, AdqlType.BIGINT, AdqlType.REAL, AdqlType.DOUBLE);
  private static final Set<AdqlType> SHAPES =
      EnumSet.of(AdqlType.POINT, AdqlType.CIRCLE, AdqlType.POLYGON, AdqlType.REGION);

  private Types() {}

  /**
   * Whether one can calculate with it.
   *
   * @param type a type
   * @return true for the five types of numbers
   */
  public static boolean isNumber(AdqlType type) {
    return NUMBERS.contains(type);
  }

  /**
   * Whether it has no fraction.
   *
   * @param type a type
   * @return true for SMALLINT, INTEGER and BIGINT
   */
  public static boolean isInteger(AdqlType type) {
    return NUMBERS.indexOf(type) >= 0 && NUMBERS.indexOf(type) <= 2;
  }

  /**
   * Whether it is a text that can be compared.
   *
   * @param type a type
   * @return true for VARCHAR
   */
  public static boolean isText(AdqlType type) {
    return type == AdqlType.VARCHAR;
  }

  /**
   * Whether it is a shape on the sphere.
   *
   * @param type a type
   * @return true for POINT, CIRCLE, POLYGON and REGION
   */
  public static boolean isShape(AdqlType type) {
    return SHAPES.contains(type);
  }

  /**
   * Whether values of it have an order.
   *
   * @param type a type
   * @return true for numbers, comparable texts and instants
   */
  public static boolean isOrdered(AdqlType type) {
    return isNumber(type) || isText(type) || type == AdqlType.TIMESTAMP;
  }

  /**
   * The type that holds the values of two types: the wider number, or the text.
   *
   * @param one a type
   * @param other another type
   * @return the common type; empty if there is none
   */
  public static Optional<AdqlType> common(AdqlType one, AdqlType other) {
    if (one == other) {
      return Optional.of(one);
    }
    if (isNumber(one) && isNumber(other)) {
      return Optional.of(commonNumber(one, other));
    }
    Set<AdqlType> both = EnumSet.of(one, other);
    if (both.equals(EnumSet.of(AdqlType.VARCHAR, AdqlType.CLOB))) {
      return Optional.of(AdqlType.CLOB);
    }
    return Optional.empty();
  }

  /** REAL holds 7 digits: with INTEGER or BIGINT it would lose some. */
  private static AdqlType commonNumber(AdqlType one, AdqlType other) {
    AdqlType wider = NUMBERS.get(Math.max(NUMBERS.indexOf(one), NUMBERS.indexOf(other)));
    boolean loses = wider == AdqlType.REAL && !EnumSet.of(one, other).contains(AdqlType.SMALLINT);
    return loses ? AdqlType.DOUBLE : wider;
  }

  /**
   * The type as people call it.
   *
   * @param type a type
   * @return words with an article
   */
  public static String words(AdqlType type) {
    return switch (type) {
      case SMALLINT, INTEGER, BIGINT -> "an integer";
      case REAL, DOUBLE -> "a number";
      case VARCHAR -> "a text";
      case CLOB -> "a text that can only be selected";
      case TIMESTAMP -> "an instant";
      case INTERVAL -> "an interval";
      case POINT -> "a point";
      case CIRCLE -> "a circle";
      case POLYGON -> "a polygon";
      case REGION -> "a region";
    };
  }
}
