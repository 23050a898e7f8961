// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * A number in another unit.
 *
 * @param operand the number
 * @param factor by what it is multiplied
 * @param unit the other unit, as the query wrote it
 */
public record ConvertedValue(TypedValue operand, double factor, String unit) implements TypedValue {

  public ConvertedValue {
    Objects.requireNonNull(operand, "operand");
    Objects.requireNonNull(unit, "unit");
  }

  @Override
  public AdqlType type() {
    return AdqlType.DOUBLE;
  }

  @Override
  public List<TypedValue> parts() {
    return List.of(operand);
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitConverted(this);
  }
}
