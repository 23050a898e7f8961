// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.math.BigDecimal;
import java.util.List;
import org.corotarchive.adql.catalog.AdqlType;

/** How names, literals and types are written in SQL. Nothing else writes them. */
final class Sql {

  private Sql() {}

  /** A name of the catalogue. */
  static String name(String name) {
    if (name.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("a name cannot hold the character NUL");
    }
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** A table of FROM. */
  static String source(int id) {
    return "t" + id;
  }

  /** A table of WITH. */
  static String common(int number) {
    return "w" + number;
  }

  /** A column of the select list. */
  static String label(int index) {
    return "c" + (index + 1);
  }

  /** A column of a table of FROM. */
  static String column(int source, String name) {
    return source(source) + "." + name(name);
  }

  /**
   * A text. A backslash is written so that it means itself whatever {@code
   * standard_conforming_strings} says.
   */
  static String text(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("a text cannot hold the character NUL");
    }
    String doubled = text.replace("'", "''");
    return text.indexOf('\\') < 0
        ? "'" + doubled + "'"
        : "E'" + doubled.replace("\\", "\\\\") + "'";
  }

  /**
   * A number of a type; a sign is always in brackets, so that it never meets another one.
   * PostgreSQL takes an integer for int4 whenever it fits.
   */
  static String number(BigDecimal number, AdqlType type) {
    boolean integer = type == AdqlType.INTEGER || type == AdqlType.BIGINT;
    String digits = integer ? number.toBigIntegerExact().toString() : plain(number.doubleValue());
    String signed = digits.startsWith("-") ? "(" + digits + ")" : digits;
    boolean shorter = type == AdqlType.BIGINT && number.toBigInteger().bitLength() < Integer.SIZE;
    return integer && !shorter ? signed : signed + "::" + type(type);
  }

  /** A finite number without a type. */
  static String plain(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("no finite number");
    }
    return Double.toString(number == 0 ? 0.0 : number);
  }

  /** A constant of type double. */
  static String constant(double number) {
    return number(BigDecimal.valueOf(number), AdqlType.DOUBLE);
  }

  /** The type that carries values of a type to the client. */
  static String type(AdqlType type) {
    return switch (type) {
      case SMALLINT -> "int2";
      case INTEGER -> "int4";
      case BIGINT -> "int8";
      case REAL -> "float4";
      case DOUBLE -> "float8";
      case VARCHAR, CLOB, REGION -> "text";
      case TIMESTAMP -> "timestamp";
      case INTERVAL, POINT, CIRCLE, POLYGON -> "float8[]";
    };
  }

  /** A list with commas. */
  static String list(List<String> parts) {
    return String.join(", ", parts);
  }
}
