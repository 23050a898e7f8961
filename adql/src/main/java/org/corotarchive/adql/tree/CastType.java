// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

/** The types that CAST may name (ADQL 2.1, section 4.6). */
public enum CastType {
  SMALLINT("SMALLINT"),
  INTEGER("INTEGER"),
  BIGINT("BIGINT"),
  REAL("REAL"),
  DOUBLE("DOUBLE PRECISION"),
  CHAR("CHAR"),
  VARCHAR("VARCHAR"),
  TIMESTAMP("TIMESTAMP"),
  POINT("POINT"),
  CIRCLE("CIRCLE"),
  POLYGON("POLYGON");

  private final String written;

  CastType(String written) {
    this.written = written;
  }

  /**
   * How a query writes it.
   *
   * @return one or two words
   */
  public String written() {
    return written;
  }
}
