// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * A box: the polygon whose sides cross the ends of the arms of a cross at right angles.
 *
 * @param centre centre of the cross, a point
 * @param width length of the arms along the parallel, both together, in degrees
 * @param height length of the arms along the meridian, both together, in degrees
 */
public record BoxValue(TypedValue centre, TypedValue width, TypedValue height)
    implements TypedValue {

  public BoxValue {
    Objects.requireNonNull(centre, "centre");
    Objects.requireNonNull(width, "width");
    Objects.requireNonNull(height, "height");
  }

  @Override
  public AdqlType type() {
    return AdqlType.POLYGON;
  }

  @Override
  public List<TypedValue> parts() {
    return List.of(centre, width, height);
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitBox(this);
  }
}
