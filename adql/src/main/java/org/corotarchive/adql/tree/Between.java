// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * A test for a range, ends included.
 *
 * @param negated whether NOT stands before BETWEEN
 * @param value tested value
 * @param lower lower end
 * @param upper upper end
 * @param location place
 */
public record Between(boolean negated, Value value, Value lower, Value upper, Location location)
    implements Condition {

  public Between {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(lower, "lower");
    Objects.requireNonNull(upper, "upper");
  }

  @Override
  public <R> R accept(ConditionVisitor<R> visitor) {
    return visitor.visitBetween(this);
  }
}
