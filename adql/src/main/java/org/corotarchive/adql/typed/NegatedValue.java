// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * A number with its sign changed.
 *
 * @param operand the number
 */
public record NegatedValue(TypedValue operand) implements TypedValue {

  public NegatedValue {
    Objects.requireNonNull(operand, "operand");
  }

  @Override
  public AdqlType type() {
    return operand.type();
  }

  @Override
  public List<TypedValue> parts() {
    return List.of(operand);
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitNegated(this);
  }
}
