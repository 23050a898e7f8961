// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * A denied condition.
 *
 * @param operand what is denied
 * @param location place
 */
public record Not(Condition operand, Location location) implements Condition {

  public Not {
    Objects.requireNonNull(operand, "operand");
    Objects.requireNonNull(location, "location");
  }

  @Override
  public <R> R accept(ConditionVisitor<R> visitor) {
    return visitor.visitNot(this);
  }
}
