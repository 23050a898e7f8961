// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * A change of type.
 *
 * @param operand the value
 * @param type wanted type
 * @param length greatest number of characters, for a text
 */
public record CastValue(TypedValue operand, AdqlType type, OptionalInt length)
    implements TypedValue {

  public CastValue {
    Objects.requireNonNull(operand, "operand");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(length, "length");
  }

  @Override
  public List<TypedValue> parts() {
    return List.of(operand);
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitCast(this);
  }
}
