// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.function;

/** What a function gives. */
public enum ResultKind {
  DOUBLE("DOUBLE PRECISION"),
  INTEGER("INTEGER"),
  BIGINT("BIGINT"),
  /**
   * BIGINT if all arguments are integers, else DOUBLE: so no digit of a long identifier is lost.
   */
  INTEGER_IF_ALL_ARE("DOUBLE PRECISION"),
  TEXT("VARCHAR"),
  TIMESTAMP("TIMESTAMP"),
  POINT("POINT");

  private final String declared;

  ResultKind(String declared) {
    this.declared = declared;
  }

  /**
   * Its type as the form of a function declares it.
   *
   * @return a type of ADQL
   */
  public String declared() {
    return declared;
  }
}
