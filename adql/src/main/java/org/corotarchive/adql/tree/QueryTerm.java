// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import org.corotarchive.adql.source.Location;

/** What gives rows: SELECT, operations on sets of rows, or a query in brackets. */
public sealed interface QueryTerm permits Select, SetOperation, BracketedQuery {

  /**
   * Where it was written.
   *
   * @return its place in the text
   */
  Location location();

  /**
   * Calls the method of the visitor that stands for this kind of term.
   *
   * @param visitor what to do
   * @param <R> what comes of it
   * @return what the visitor gave
   */
  <R> R accept(QueryTermVisitor<R> visitor);
}
