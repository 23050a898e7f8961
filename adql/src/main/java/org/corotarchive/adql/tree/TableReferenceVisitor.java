// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

/**
 * One method for each kind of {@link TableReference}.
 *
 * @param <R> what comes of a visit
 */
public interface TableReferenceVisitor<R> {
  /** Visits a table called by its name. */
  R visitNamed(NamedTable table);

  /** Visits a sub-query. */
  R visitDerived(DerivedTable table);

  /** Visits tables joined to one another. */
  R visitJoined(JoinedTable table);
}
