// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

/** Signs of comparison. {@code !=} is read as {@code <>}. */
public enum ComparisonSign {
  EQUAL("="),
  UNEQUAL("<>"),
  LESS("<"),
  LESS_OR_EQUAL("<="),
  GREATER(">"),
  GREATER_OR_EQUAL(">=");

  private final String sign;

  ComparisonSign(String sign) {
    this.sign = sign;
  }

  /**
   * How it is written, in ADQL as in SQL.
   *
   * @return one or two signs
   */
  public String sign() {
    return sign;
  }

  /**
   * The sign with which the operands may change places.
   *
   * @return the mirrored sign
   */
  public ComparisonSign mirrored() {
    return switch (this) {
      case EQUAL, UNEQUAL -> this;
      case LESS -> GREATER;
      case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
      case GREATER -> LESS;
      case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
    };
  }

  /**
   * Applies the sign to an order.
   *
   * @param order less than, equal to or greater than 0, as a comparator gives it
   * @return whether the comparison holds
   */
  public boolean holdsFor(int order) {
    return switch (this) {
      case EQUAL -> order == 0;
      case UNEQUAL -> order != 0;
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
    };
  }
}
