// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

/**
 * One method for each kind of {@link TypedCondition}.
 *
 * @param <R> what comes of a visit
 */
public interface TypedConditionVisitor<R> {
  /** Visits conditions joined by AND or OR. */
  R visitJoined(TypedCondition.Joined joined);

  /** Visits a denied condition. */
  R visitDenied(TypedCondition.Denied denied);

  /** Visits a comparison. */
  R visitCompared(TypedCondition.Compared compared);

  /** Visits a test for a range. */
  R visitWithin(TypedCondition.Within within);

  /** Visits a test for membership in a list. */
  R visitListed(TypedCondition.Listed listed);

  /** Visits a test for membership in the rows of a sub-query. */
  R visitSelected(TypedCondition.Selected selected);

  /** Visits a test whether a sub-query has rows. */
  R visitNotEmpty(TypedCondition.NotEmpty notEmpty);

  /** Visits a test against a pattern. */
  R visitMatched(TypedCondition.Matched matched);

  /** Visits a test for NULL. */
  R visitMissing(TypedCondition.Missing missing);

  /** Visits CONTAINS or INTERSECTS. */
  R visitSpatial(TypedCondition.Spatial spatial);

  /** Visits a distance below a limit. */
  R visitNear(TypedCondition.Near near);
}
