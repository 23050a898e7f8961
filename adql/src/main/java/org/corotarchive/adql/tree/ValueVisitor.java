// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

/**
 * One method for each kind of {@link Value}.
 *
 * @param <R> what comes of a visit
 */
public interface ValueVisitor<R> {
  /** Visits the name of a column. */
  R visitColumn(ColumnName column);

  /** Visits a number. */
  R visitNumber(NumberLiteral number);

  /** Visits a text in quotes. */
  R visitString(StringLiteral text);

  /** Visits NULL. */
  R visitNull(NullLiteral nothing);

  /** Visits a value behind a sign. */
  R visitSigned(Signed signed);

  /** Visits a row of operations. */
  R visitArithmetic(Arithmetic arithmetic);

  /** Visits the call of a function. */
  R visitFunction(FunctionCall call);

  /** Visits an aggregate function. */
  R visitAggregate(Aggregate aggregate);

  /** Visits a change of type. */
  R visitCast(Cast cast);
}
