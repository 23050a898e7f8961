// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import java.util.OptionalInt;
import org.corotarchive.adql.source.Location;

/**
 * A change of type.
 *
 * @param operand value to change
 * @param type wanted type
 * @param length greatest number of characters, for texts
 * @param location place
 */
public record Cast(Value operand, CastType type, OptionalInt length, Location location)
    implements Value {

  public Cast {
    Objects.requireNonNull(operand, "operand");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(length, "length");
  }

  @Override
  public <R> R accept(ValueVisitor<R> visitor) {
    return visitor.visitCast(this);
  }
}
