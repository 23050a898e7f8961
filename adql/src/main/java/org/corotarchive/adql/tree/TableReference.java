// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import org.corotarchive.adql.source.Location;

/** What may stand in FROM. */
public sealed interface TableReference permits NamedTable, DerivedTable, JoinedTable {

  /**
   * Where it was written.
   *
   * @return its place in the text
   */
  Location location();

  /**
   * Calls the method of the visitor that stands for this kind of reference.
   *
   * @param visitor what to do
   * @param <R> what comes of it
   * @return what the visitor gave
   */
  <R> R accept(TableReferenceVisitor<R> visitor);
}
