// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * Conditions joined by AND, or by OR. A flat list: thousands of terms make no deep tree.
 *
 * @param kind AND or OR
 * @param terms at least two
 * @param location place
 */
public record Junction(Kind kind, List<Condition> terms, Location location) implements Condition {

  public Junction {
    Objects.requireNonNull(kind, "kind");
    terms = List.copyOf(terms);
    if (terms.size() < 2) {
      throw new IllegalArgumentException("a junction joins at least two conditions");
    }
  }

  /** The word between the conditions. */
  public enum Kind {
    AND,
    OR
  }

  @Override
  public <R> R accept(ConditionVisitor<R> visitor) {
    return visitor.visitJunction(this);
  }
}
