// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * A polygon; the last corner is joined to the first.
 *
 * @param parts corners in order, points, at least three
 */
public record PolygonValue(List<TypedValue> parts) implements TypedValue {

  public PolygonValue {
    parts = List.copyOf(parts);
    if (parts.size() < 3) {
      throw new IllegalArgumentException("a polygon has at least three corners");
    }
  }

  @Override
  public AdqlType type() {
    return AdqlType.POLYGON;
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitPolygon(this);
  }
}
