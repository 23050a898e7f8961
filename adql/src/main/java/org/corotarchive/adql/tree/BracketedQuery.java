// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * A query in brackets, where an operand of a set operation may have its own order and offset.
 *
 * @param query what stands in the brackets
 * @param location place
 */
public record BracketedQuery(QueryExpression query, Location location) implements QueryTerm {

  public BracketedQuery {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(location, "location");
  }

  @Override
  public <R> R accept(QueryTermVisitor<R> visitor) {
    return visitor.visitBracketed(this);
  }
}
