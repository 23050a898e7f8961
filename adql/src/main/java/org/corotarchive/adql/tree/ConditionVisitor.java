// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

/**
 * One method for each kind of {@link Condition}.
 *
 * @param <R> what comes of a visit
 */
public interface ConditionVisitor<R> {
  /** Visits conditions joined by AND or OR. */
  R visitJunction(Junction junction);

  /** Visits a denied condition. */
  R visitNot(Not not);

  /** Visits a comparison of two values. */
  R visitComparison(Comparison comparison);

  /** Visits a test for a range. */
  R visitBetween(Between between);

  /** Visits a test for membership in a list. */
  R visitInList(InList membership);

  /** Visits a test for membership in the rows of a sub-query. */
  R visitInQuery(InQuery membership);

  /** Visits a test against a pattern. */
  R visitLike(Like like);

  /** Visits a test for NULL. */
  R visitIsNull(IsNull test);

  /** Visits a test whether a sub-query has rows. */
  R visitExists(Exists exists);
}
