// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * A point made of two numbers.
 *
 * @param lon longitude in degrees
 * @param lat latitude in degrees
 * @param stored the same point in the database's own form, if both are columns of such a pair
 */
public record PointValue(
    TypedValue lon, TypedValue lat, Optional<StoredGeometry.StoredPoint> stored)
    implements TypedValue {

  public PointValue {
    Objects.requireNonNull(lon, "lon");
    Objects.requireNonNull(lat, "lat");
    Objects.requireNonNull(stored, "stored");
  }

  @Override
  public AdqlType type() {
    return AdqlType.POINT;
  }

  @Override
  public List<TypedValue> parts() {
    return List.of(lon, lat);
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitPoint(this);
  }
}
