// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * A test whether a sub-query has rows.
 *
 * @param query sub-query
 * @param location place
 */
public record Exists(QueryExpression query, Location location) implements Condition {

  public Exists {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(location, "location");
  }

  @Override
  public <R> R accept(ConditionVisitor<R> visitor) {
    return visitor.visitExists(this);
  }
}
