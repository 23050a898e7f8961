// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * A number written out.
 *
 * @param number the number
 * @param type INTEGER or BIGINT if it has no fraction and fits, else DOUBLE, or REAL where it is
 *     compared with a REAL column
 */
public record NumberValue(BigDecimal number, AdqlType type) implements TypedValue {

  public NumberValue {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(type, "type");
  }

  @Override
  public List<TypedValue> parts() {
    return List.of();
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitNumber(this);
  }
}
