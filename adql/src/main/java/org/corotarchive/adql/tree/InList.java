// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * A test for membership in a list.
 *
 * @param negated whether NOT stands before IN
 * @param value tested value
 * @param items the list, at least one
 * @param location place
 */
public record InList(boolean negated, Value value, List<Value> items, Location location)
    implements Condition {

  public InList {
    Objects.requireNonNull(value, "value");
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a list has at least one item");
    }
  }

  @Override
  public <R> R accept(ConditionVisitor<R> visitor) {
    return visitor.visitInList(this);
  }
}
