// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

/**
 * One method for each kind of {@link TypedSource}.
 *
 * @param <R> what comes of a visit
 */
public interface TypedSourceVisitor<R> {
  /** Visits a published or uploaded table. */
  R visitStored(TypedSource.Stored stored);

  /** Visits a sub-query. */
  R visitDerived(TypedSource.Derived derived);

  /** Visits a table of WITH. */
  R visitCommon(TypedSource.Common common);

  /** Visits a join. */
  R visitJoined(TypedSource.Joined joined);
}
