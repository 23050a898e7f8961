// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.Optional;
import java.util.Set;
import org.corotarchive.adql.typed.ColumnValue;
import org.corotarchive.adql.typed.PointValue;
import org.corotarchive.adql.typed.StoredGeometry.StoredPoint;
import org.corotarchive.adql.typed.TypedValue;

/**
 * Which of two points stands at the left of {@code <@}: the one with the index, while the circle is
 * made of the other one. A distance does not mind.
 *
 * @param nullable tables whose rows an outer join may leave out: an index can be used only on
 *     these, once for each row of the other side
 * @param filtered tables that other conditions make small: circles are made of their rows
 */
record Orientation(Set<Integer> nullable, Set<Integer> filtered) {

  static final Orientation NONE = new Orientation(Set.of(), Set.of());

  Orientation {
    nullable = Set.copyOf(nullable);
    filtered = Set.copyOf(filtered);
  }

  /** Whether the two points should change places. */
  boolean swaps(TypedValue left, TypedValue right) {
    Optional<StoredPoint> one = stored(left);
    Optional<StoredPoint> other = stored(right);
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isPresent();
    }
    int first = one.get().source();
    int second = other.get().source();
    if (nullable.contains(first) != nullable.contains(second)) {
      return nullable.contains(second);
    }
    return filtered.contains(first) && !filtered.contains(second);
  }

  private static Optional<StoredPoint> stored(TypedValue value) {
    if (value instanceof PointValue point) {
      return point.stored();
    }
    return value instanceof ColumnValue column
        ? column.stored().filter(StoredPoint.class::isInstance).map(StoredPoint.class::cast)
        : Optional.empty();
  }
}
