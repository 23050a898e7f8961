// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * A circle.
 *
 * @param centre a point
 * @param radius radius in degrees
 */
public record CircleValue(TypedValue centre, TypedValue radius) implements TypedValue {

  public CircleValue {
    Objects.requireNonNull(centre, "centre");
    Objects.requireNonNull(radius, "radius");
  }

  @Override
  public AdqlType type() {
    return AdqlType.CIRCLE;
  }

  @Override
  public List<TypedValue> parts() {
    return List.of(centre, radius);
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitCircle(this);
  }
}
