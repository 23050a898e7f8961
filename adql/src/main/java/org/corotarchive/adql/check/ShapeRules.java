// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.sphere.Direction;
import org.corotarchive.adql.sphere.SphericalPolygon;
import org.corotarchive.adql.typed.Constants;
import org.corotarchive.adql.typed.PointValue;
import org.corotarchive.adql.typed.PolygonValue;
import org.corotarchive.adql.typed.TypedValue;

/** What numbers a shape may have, as far as they are known before any row is read. */
final class ShapeRules {
  private static final double MAX_LON = 360;
  private static final double MAX_LAT = 90;

  /** The database writes 1,024 corners at most, and takes a second to compare 1,000 sides. */
  private static final int MAX_CORNERS = 1_000;

  private final FaultCollector faults;

  ShapeRules(FaultCollector faults) {
    this.faults = faults;
  }

  /** Refuses coordinates outside their ranges (DALI 1.1, section 3.3.5). */
  void requirePosition(TypedValue lon, Location lonPlace, TypedValue lat, Location latPlace) {
    if (Math.abs(Constants.number(lon).orElse(0)) > MAX_LON) {
      throw faults.refuse(
          AdqlFaultCode.COORDINATE_OUT_OF_RANGE,
          lonPlace,
          "a longitude lies between 0 and 360 degrees",
          "");
    }
    if (Math.abs(Constants.number(lat).orElse(0)) > MAX_LAT) {
      throw faults.refuse(
          AdqlFaultCode.COORDINATE_OUT_OF_RANGE,
          latPlace,
          "a latitude lies between -90 and 90 degrees",
          "The longitude comes first: POINT(ra, dec).");
    }
  }

  /** Refuses a radius or a side that cannot be. */
  void requireSize(TypedValue size, Location place, String what, double greatest) {
    OptionalDouble number = Constants.number(size);
    if (number.isPresent() && !(number.getAsDouble() >= 0 && number.getAsDouble() <= greatest)) {
      throw faults.refuse(
          AdqlFaultCode.COORDINATE_OUT_OF_RANGE,
          place,
          what + " lies between 0 and " + (greatest < 180 ? "below " : "") + "180 degrees",
          "Sizes are in degrees; one arc second is 1/3600.0.");
    }
  }

  /** Refuses the side of a box that is no arc: a box without a side is no polygon. */
  void requireSide(TypedValue size, Location place, String what) {
    requireSize(size, place, what, 179.999);
    if (Constants.number(size).orElse(1) == 0) {
      throw faults.refuse(
          AdqlFaultCode.BAD_SHAPE, place, what + " is greater than 0", "Use POINT for a point.");
    }
  }

  /** A polygon; refuses one that is written out and cannot be. */
  PolygonValue polygon(List<TypedValue> corners, Location place) {
    List<TypedValue> distinct = withoutRepeats(corners);
    if (distinct.size() < 3) {
      throw faults.refuse(
          AdqlFaultCode.BAD_SHAPE,
          place,
          "a polygon needs three different corners",
          "The last corner is joined to the first by itself.");
    }
    if (distinct.size() > MAX_CORNERS) {
      throw faults.refuse(
          AdqlFaultCode.BAD_SHAPE,
          place,
          "the polygon has " + distinct.size() + " corners, and may have " + MAX_CORNERS,
          "Leave out corners that lie between others, or use CIRCLE.");
    }
    if (constant(distinct).filter(SphericalPolygon::crossesItself).isPresent()) {
      throw faults.refuse(
          AdqlFaultCode.BAD_SHAPE,
          place,
          "two sides of the polygon cross",
          "Give the corners in the order in which one walks around the shape.");
    }
    return new PolygonValue(distinct);
  }

  /** Repeated neighbours and a repeated closing corner say nothing and trouble the database. */
  private static List<TypedValue> withoutRepeats(List<TypedValue> corners) {
    List<TypedValue> distinct = new ArrayList<>();
    for (TypedValue corner : corners) {
      if (distinct.isEmpty() || !same(corner, distinct.get(distinct.size() - 1))) {
        distinct.add(corner);
      }
    }
    while (distinct.size() > 1 && same(distinct.get(0), distinct.get(distinct.size() - 1))) {
      distinct.remove(distinct.size() - 1);
    }
    return distinct;
  }

  private static boolean same(TypedValue one, TypedValue other) {
    Optional<Direction> first = direction(one);
    Optional<Direction> second = direction(other);
    return first.isPresent() && second.isPresent() ? first.equals(second) : one.equals(other);
  }

  private static Optional<SphericalPolygon> constant(List<TypedValue> corners) {
    List<Direction> directions =
        corners.stream().map(ShapeRules::direction).flatMap(Optional::stream).toList();
    return directions.size() == corners.size()
        ? Optional.of(new SphericalPolygon(directions))
        : Optional.empty();
  }

  private static Optional<Direction> direction(TypedValue corner) {
    if (!(corner instanceof PointValue point)) {
      return Optional.empty();
    }
    OptionalDouble lon = Constants.number(point.lon());
    OptionalDouble lat = Constants.number(point.lat());
    return lon.isPresent() && lat.isPresent()
        ? Optional.of(Direction.of(lon.getAsDouble(), lat.getAsDouble()))
        : Optional.empty();
  }
}
