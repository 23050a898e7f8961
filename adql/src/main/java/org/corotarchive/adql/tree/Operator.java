// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

/** Operators between two values. */
public enum Operator {
  CONCATENATE("||", 0),
  PLUS("+", 1),
  MINUS("-", 1),
  TIMES("*", 2),
  DIVIDE("/", 2);

  private final String sign;
  private final int level;

  Operator(String sign, int level) {
    this.sign = sign;
    this.level = level;
  }

  /**
   * How it is written.
   *
   * @return one or two signs
   */
  public String sign() {
    return sign;
  }

  /**
   * How tightly it binds.
   *
   * @return a greater number for a tighter binding
   */
  public int level() {
    return level;
  }
}
