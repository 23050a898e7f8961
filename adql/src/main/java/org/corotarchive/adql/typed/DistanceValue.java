// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * The length of the arc between two points, in degrees.
 *
 * @param from a point
 * @param to another point
 */
public record DistanceValue(TypedValue from, TypedValue to) implements TypedValue {

  public DistanceValue {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  @Override
  public AdqlType type() {
    return AdqlType.DOUBLE;
  }

  @Override
  public List<TypedValue> parts() {
    return List.of(from, to);
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitDistance(this);
  }
}
