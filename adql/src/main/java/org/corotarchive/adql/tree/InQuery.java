// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * A test for membership in the rows of a sub-query.
 *
 * @param negated whether NOT stands before IN
 * @param value tested value
 * @param query sub-query of one column
 * @param location place
 */
public record InQuery(boolean negated, Value value, QueryExpression query, Location location)
    implements Condition {

  public InQuery {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(query, "query");
  }

  @Override
  public <R> R accept(ConditionVisitor<R> visitor) {
    return visitor.visitInQuery(this);
  }
}
