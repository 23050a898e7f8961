// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.corotarchive.adql.postgres.ConstantShapes.Position;
import org.corotarchive.adql.typed.CircleValue;
import org.corotarchive.adql.typed.Constants;
import org.corotarchive.adql.typed.PointValue;
import org.corotarchive.adql.typed.ShapeMeasure;
import org.corotarchive.adql.typed.TypedValue;

/** Writes AREA, COORD1 and COORD2. */
final class ShapeMeasures {
  private static final double SQUARE_DEGREES = Math.pow(180 / Math.PI, 2);

  private final ValueSql values;
  private final Shapes shapes;

  ShapeMeasures(ValueSql values, Shapes shapes) {
    this.values = values;
    this.shapes = shapes;
  }

  /** A measure, as a double. */
  String write(ShapeMeasure measure) {
    return switch (measure.kind()) {
      case COORD1 -> coordinate(measure.shape(), 1);
      case COORD2 -> coordinate(measure.shape(), 2);
      case AREA -> area(measure.shape());
    };
  }

  private String coordinate(TypedValue point, int which) {
    if (point instanceof PointValue numbers) {
      return values.number(which == 1 ? numbers.lon() : numbers.lat());
    }
    return "(" + values.write(point) + ")[" + which + "]";
  }

  private String area(TypedValue shape) {
    Optional<List<Position>> corners = ConstantShapes.corners(shape);
    if (corners.isPresent()) {
      return Sql.constant(ConstantShapes.polygon(corners.get()).areaSquareDegrees());
    }
    return switch (shape.type()) {
      case POINT -> "CASE WHEN " + shapes.point(shape) + " IS NOT NULL THEN 0::float8 END";
      case CIRCLE -> circleArea(shape);
      default -> "degrees(degrees(area(" + shapes.polygon(shape) + ")))";
    };
  }

  /** The database loses the digits of small circles and knows none beyond a hemisphere. */
  private String circleArea(TypedValue shape) {
    if (shape instanceof CircleValue circle) {
      OptionalDouble radius = Constants.number(circle.radius());
      if (radius.isPresent() && ConstantShapes.point(circle.centre()).isPresent()) {
        double sine = Math.sin(Math.toRadians(radius.getAsDouble()) / 2);
        return Sql.constant(4 * Math.PI * sine * sine * SQUARE_DEGREES);
      }
      return circleArea(values.number(circle.radius()));
    }
    return circleArea("(" + values.write(shape) + ")[3]");
  }

  private static String circleArea(String radius) {
    return "(4 * pi() * power(sin(radians(" + radius + ") / 2), 2) * power(180 / pi(), 2))";
  }
}
