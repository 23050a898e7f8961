// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.Optional;
import java.util.OptionalDouble;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.postgres.ConstantShapes.Position;
import org.corotarchive.adql.typed.CircleValue;
import org.corotarchive.adql.typed.Constants;
import org.corotarchive.adql.typed.TypedCondition.Near;
import org.corotarchive.adql.typed.TypedCondition.Spatial;
import org.corotarchive.adql.typed.TypedValue;

/**
 * Writes tests of two shapes as bare operators, the only form that an index can serve. The
 * operators that deny are never used: some of them answer as if they did not.
 */
final class SpatialSql {
  private final Shapes shapes;
  private final Orientation orientation;

  SpatialSql(Shapes shapes, Orientation orientation) {
    this.shapes = shapes;
    this.orientation = orientation;
  }

  Orientation orientation() {
    return orientation;
  }

  /** A test, as a condition that may stand beside AND. */
  String write(Spatial test) {
    TypedValue first = test.first();
    TypedValue second = test.second();
    if (first.type() == AdqlType.POINT) {
      return pointIn(first, second);
    }
    if (test.kind() == Spatial.Kind.INTERSECTS) {
      return second.type() == AdqlType.POINT ? pointIn(second, first) : overlap(first, second);
    }
    if (second.type() == AdqlType.POINT) {
      return shapeInPoint(first, second);
    }
    return first.type() == AdqlType.CIRCLE ? circleIn(first, second) : polygonIn(first, second);
  }

  /** A distance below a limit. */
  String write(Near near) {
    TypedValue from = near.distance().from();
    TypedValue to = near.distance().to();
    boolean swapped = orientation.swaps(from, to);
    return near(
        swapped ? to : from, swapped ? from : to, near.limit(), near.touching() ? "<=" : "<");
  }

  private String near(TypedValue point, TypedValue centre, TypedValue limit, String sign) {
    OptionalDouble radius = Constants.number(limit);
    String distance = distance(point, centre) + " " + sign + " " + radians(limit);
    boolean indexable =
        radius.isPresent()
            ? radius.getAsDouble() >= 0 && radius.getAsDouble() <= Shapes.HEMISPHERE
            : shapes.isReady(point);
    return indexable
        ? "(" + within(point, new CircleValue(centre, limit)) + " AND " + distance + ")"
        : distance;
  }

  private String within(TypedValue point, CircleValue circle) {
    return shapes.point(point) + " <@ " + shapes.circle(circle);
  }

  private String distance(TypedValue from, TypedValue to) {
    return "(" + shapes.point(from) + " <-> " + shapes.point(to) + ")";
  }

  private String radians(TypedValue degrees) {
    return "radians(" + shapes.number(degrees) + ")";
  }

  private String pointIn(TypedValue point, TypedValue shape) {
    return switch (shape.type()) {
      case POINT -> shapes.point(point) + " = " + shapes.point(shape);
      case CIRCLE ->
          shape instanceof CircleValue circle
              ? pointInCircle(point, circle)
              : shapes.point(point) + " <@ " + shapes.circle(shape);
      default -> in(shapes.point(point), shape);
    };
  }

  private String pointInCircle(TypedValue point, CircleValue circle) {
    OptionalDouble radius = Constants.number(circle.radius());
    if (radius.isEmpty() || radius.getAsDouble() > Shapes.HEMISPHERE) {
      return near(point, circle.centre(), circle.radius(), "<=");
    }
    boolean swapped = orientation.swaps(point, circle.centre());
    return swapped
        ? within(circle.centre(), new CircleValue(point, circle.radius()))
        : within(point, circle);
  }

  /** What is within a stored region is within the circle around it, which has the index. */
  private String in(String shape, TypedValue polygon) {
    String exact = shape + " <@ " + shapes.polygon(polygon);
    return Shapes.bounds(polygon)
        .map(bounds -> "(" + shape + " <@ " + bounds + " AND " + exact + ")")
        .orElse(exact);
  }

  private String circleIn(TypedValue circle, TypedValue shape) {
    OptionalDouble wide = Shapes.wideRadius(circle);
    if (shape.type() == AdqlType.CIRCLE) {
      boolean anyWide = wide.isPresent() || Shapes.wideRadius(shape).isPresent();
      return anyWide
          ? "("
              + shapes.distanceOfCentres(circle, shape)
              + " + "
              + shapes.radius(circle)
              + " <= "
              + shapes.radius(shape)
              + ")"
          : shapes.circle(circle) + " <@ " + shapes.circle(shape);
    }
    return wide.isPresent() ? never(shapes.polygon(shape)) : in(shapes.circle(circle), shape);
  }

  private String polygonIn(TypedValue polygon, TypedValue shape) {
    Optional<String> complement = complement(shape);
    if (complement.isPresent()) {
      return "NOT (" + shapes.polygon(polygon) + " && " + complement.get() + ")";
    }
    String exact = shapes.polygon(polygon) + " <@ " + shapes.shape(shape);
    Optional<String> bounds = Shapes.bounds(polygon);
    if (bounds.isPresent()) {
      String other = Shapes.bounds(shape).orElseGet(() -> shapes.shape(shape));
      return "(" + bounds.get() + " && " + other + " AND " + exact + ")";
    }
    return shape.type() == AdqlType.CIRCLE ? exact : in(shapes.polygon(polygon), shape);
  }

  /** Only a circle of radius 0 lies within a point. */
  private String shapeInPoint(TypedValue shape, TypedValue point) {
    if (shape.type() != AdqlType.CIRCLE) {
      return never(shapes.polygon(shape));
    }
    return "("
        + shapes.radius(shape)
        + " = 0 AND "
        + shapes.centreOf(shape)
        + " = "
        + shapes.point(point)
        + ")";
  }

  /** False, but unknown for a shape that is NULL. */
  private static String never(String shape) {
    return "nullif(" + shape + " IS NULL, true)";
  }

  private String overlap(TypedValue first, TypedValue second) {
    boolean circles = first.type() == AdqlType.CIRCLE && second.type() == AdqlType.CIRCLE;
    boolean wide = Shapes.wideRadius(first).isPresent() || Shapes.wideRadius(second).isPresent();
    if (circles && wide) {
      return "("
          + shapes.distanceOfCentres(first, second)
          + " <= "
          + shapes.radius(first)
          + " + "
          + shapes.radius(second)
          + ")";
    }
    if (wide) {
      boolean firstWide = Shapes.wideRadius(first).isPresent();
      String polygon = shapes.polygon(firstWide ? second : first);
      String complement = complement(firstWide ? first : second).orElseThrow();
      return "NOT (" + polygon + " <@ " + complement + ")";
    }
    String exact = shapes.shape(first) + " && " + shapes.shape(second);
    Optional<String> one = Shapes.bounds(first);
    Optional<String> other = Shapes.bounds(second);
    if (one.isEmpty() && other.isEmpty()) {
      return exact;
    }
    return "("
        + one.orElseGet(() -> shapes.shape(first))
        + " && "
        + other.orElseGet(() -> shapes.shape(second))
        + " AND "
        + exact
        + ")";
  }

  /** What a circle beyond a hemisphere leaves out: a circle that the database has. */
  private Optional<String> complement(TypedValue shape) {
    OptionalDouble radius = Shapes.wideRadius(shape);
    if (radius.isEmpty() || !(shape instanceof CircleValue circle)) {
      return Optional.empty();
    }
    double rest = 180 - radius.getAsDouble();
    Optional<Position> centre = ConstantShapes.point(circle.centre());
    return Optional.of(
        centre
            .map(place -> Shapes.circle(place.antipode(), rest))
            .orElseGet(
                () ->
                    "scircle("
                        + shapes.antipode(circle.centre())
                        + ", radians("
                        + Sql.constant(rest)
                        + "))"));
  }
}
