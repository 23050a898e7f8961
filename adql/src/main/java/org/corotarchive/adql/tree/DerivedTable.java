// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * A sub-query that stands for a table.
 *
 * @param query sub-query
 * @param alias its name in this query
 * @param location place
 */
public record DerivedTable(QueryExpression query, Identifier alias, Location location)
    implements TableReference {

  public DerivedTable {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(alias, "alias");
  }

  @Override
  public <R> R accept(TableReferenceVisitor<R> visitor) {
    return visitor.visitDerived(this);
  }
}
