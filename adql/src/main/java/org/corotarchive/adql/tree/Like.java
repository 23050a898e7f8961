// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * A test against a pattern with {@code %} and {@code _}.
 *
 * @param negated whether NOT stands before LIKE
 * @param ignoringCase true for ILIKE
 * @param value tested text
 * @param pattern pattern; nothing in it is an escape
 * @param location place
 */
public record Like(
    boolean negated, boolean ignoringCase, Value value, Value pattern, Location location)
    implements Condition {

  public Like {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(pattern, "pattern");
  }

  @Override
  public <R> R accept(ConditionVisitor<R> visitor) {
    return visitor.visitLike(this);
  }
}
