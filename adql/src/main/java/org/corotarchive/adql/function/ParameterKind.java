// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.function;

import org.corotarchive.adql.catalog.AdqlType;

/** What a function takes as an argument. */
public enum ParameterKind {
  NUMBER("DOUBLE PRECISION", "a number"),
  INTEGER("BIGINT", "an integer"),
  /** An integer written out, with or without a sign: no column, no arithmetic. */
  INTEGER_LITERAL("INTEGER", "an integer written in digits"),
  TEXT("VARCHAR", "a text"),
  TIMESTAMP("TIMESTAMP", "an instant"),
  POINT("POINT", "a point");

  private final String declared;
  private final String words;

  ParameterKind(String declared, String words) {
    this.declared = declared;
    this.words = words;
  }

  /**
   * Its type as the form of a function declares it.
   *
   * @return a type of ADQL
   */
  public String declared() {
    return declared;
  }

  /**
   * What to pass.
   *
   * @return words for people
   */
  public String words() {
    return words;
  }

  /**
   * Whether values of a type may be passed.
   *
   * @param type type of a value
   * @return true if it fits as it is
   */
  public boolean takes(AdqlType type) {
    return switch (this) {
      case NUMBER -> Types.isNumber(type);
      case INTEGER, INTEGER_LITERAL -> Types.isInteger(type);
      case TEXT -> type == AdqlType.VARCHAR;
      case TIMESTAMP -> type == AdqlType.TIMESTAMP;
      case POINT -> type == AdqlType.POINT;
    };
  }
}
