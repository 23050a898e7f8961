// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

/** What gives a number, a text, an instant or a shape (ADQL 2.1, value_expression). */
public sealed interface Value extends Expression
    permits ColumnName,
        NumberLiteral,
        StringLiteral,
        NullLiteral,
        Signed,
        Arithmetic,
        FunctionCall,
        Aggregate,
        Cast {

  /**
   * Calls the method of the visitor that stands for this kind of value.
   *
   * @param visitor what to do
   * @param <R> what comes of it
   * @return what the visitor gave
   */
  <R> R accept(ValueVisitor<R> visitor);
}
