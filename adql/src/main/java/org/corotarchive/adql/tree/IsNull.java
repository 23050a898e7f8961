// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * A test for NULL. The grammar allows a column only; we take any value.
 *
 * @param negated true for IS NOT NULL
 * @param value tested value
 * @param location place
 */
public record IsNull(boolean negated, Value value, Location location) implements Condition {

  public IsNull {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(location, "location");
  }

  @Override
  public <R> R accept(ConditionVisitor<R> visitor) {
    return visitor.visitIsNull(this);
  }
}
