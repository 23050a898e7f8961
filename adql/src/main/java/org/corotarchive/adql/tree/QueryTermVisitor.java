// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

/**
 * One method for each kind of {@link QueryTerm}.
 *
 * @param <R> what comes of a visit
 */
public interface QueryTermVisitor<R> {
  /** Visits a SELECT. */
  R visitSelect(Select select);

  /** Visits UNION, EXCEPT or INTERSECT. */
  R visitSetOperation(SetOperation operation);

  /** Visits a query in brackets. */
  R visitBracketed(BracketedQuery bracketed);
}
