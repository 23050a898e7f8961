// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

/** What is true, false or unknown of a row (ADQL 2.1, search_condition). */
public sealed interface Condition extends Expression
    permits Junction, Not, Comparison, Between, InList, InQuery, Like, IsNull, Exists {

  /**
   * Calls the method of the visitor that stands for this kind of condition.
   *
   * @param visitor what to do
   * @param <R> what comes of it
   * @return what the visitor gave
   */
  <R> R accept(ConditionVisitor<R> visitor);
}
