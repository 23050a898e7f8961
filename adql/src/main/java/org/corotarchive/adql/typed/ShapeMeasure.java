// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * A number taken from a shape.
 *
 * @param kind which number
 * @param shape the shape; a point for coordinates
 */
public record ShapeMeasure(Kind kind, TypedValue shape) implements TypedValue {

  public ShapeMeasure {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(shape, "shape");
  }

  /** Numbers that a shape has. */
  public enum Kind {
    /** Square degrees. */
    AREA,
    /** Longitude in degrees. */
    COORD1,
    /** Latitude in degrees. */
    COORD2
  }

  @Override
  public AdqlType type() {
    return AdqlType.DOUBLE;
  }

  @Override
  public List<TypedValue> parts() {
    return List.of(shape);
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitMeasure(this);
  }
}
