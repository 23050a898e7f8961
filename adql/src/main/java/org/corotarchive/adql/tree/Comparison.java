// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * A comparison.
 *
 * @param left left value
 * @param sign sign
 * @param right right value
 * @param location place
 */
public record Comparison(Value left, ComparisonSign sign, Value right, Location location)
    implements Condition {

  public Comparison {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(sign, "sign");
    Objects.requireNonNull(right, "right");
  }

  @Override
  public <R> R accept(ConditionVisitor<R> visitor) {
    return visitor.visitComparison(this);
  }
}
