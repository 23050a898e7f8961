// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

/** The aggregate functions of ADQL 2.1 (set_function_specification). */
public enum AggregateKind {
  COUNT,
  AVG,
  MAX,
  MIN,
  SUM
}
