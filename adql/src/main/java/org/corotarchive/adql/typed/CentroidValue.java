// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * The centre of a shape.
 *
 * @param shape the shape
 */
public record CentroidValue(TypedValue shape) implements TypedValue {

  public CentroidValue {
    Objects.requireNonNull(shape, "shape");
  }

  @Override
  public AdqlType type() {
    return AdqlType.POINT;
  }

  @Override
  public List<TypedValue> parts() {
    return List.of(shape);
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitCentroid(this);
  }
}
