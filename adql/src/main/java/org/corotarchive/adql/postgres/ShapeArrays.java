// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corotarchive.adql.postgres.ConstantShapes.Position;
import org.corotarchive.adql.typed.BoxValue;
import org.corotarchive.adql.typed.CentroidValue;
import org.corotarchive.adql.typed.CircleValue;
import org.corotarchive.adql.typed.PointValue;
import org.corotarchive.adql.typed.PolygonValue;
import org.corotarchive.adql.typed.TypedValue;

/**
 * Writes shapes as arrays of degrees, as they go to the client. Coordinates that the query gives
 * stay as they are: they do not pass through radians.
 */
final class ShapeArrays {
  private static final String NOT_NULL = " IS NOT NULL";
  private static final String LATITUDE = " BETWEEN -90 AND 90";
  private static final String RADIUS = " BETWEEN 0 AND 180";

  private final ValueSql values;
  private final Shapes shapes;

  ShapeArrays(ValueSql values, Shapes shapes) {
    this.values = values;
    this.shapes = shapes;
  }

  /** A shape that is no column. */
  String write(TypedValue value) {
    if (value instanceof CentroidValue && ConstantShapes.point(value).isEmpty()) {
      return fromPoint(shapes.point(value));
    }
    Optional<List<Position>> corners = ConstantShapes.corners(value);
    if (corners.isPresent()) {
      return constant(corners.get());
    }
    if (value instanceof BoxValue box) {
      return fromPoints(shapes.boxCorners(box));
    }
    boolean numbers =
        value instanceof PointValue
            || value instanceof CircleValue
            || value instanceof PolygonValue
            || ConstantShapes.point(value).isPresent();
    return numbers ? guarded(parts(value)) : fromPoint(shapes.point(value));
  }

  private static String constant(List<Position> corners) {
    List<String> numbers = new ArrayList<>();
    for (Position corner : corners) {
      numbers.add(Sql.constant(corner.lonDeg()));
      numbers.add(Sql.constant(corner.latDeg()));
    }
    return "ARRAY[" + Sql.list(numbers) + "]";
  }

  /** The numbers of a shape; a point that is no pair of numbers gives an array of two. */
  private List<Part> parts(TypedValue value) {
    List<Part> parts = new ArrayList<>();
    Optional<Position> constant = ConstantShapes.point(value);
    if (constant.isPresent() && !(value instanceof PointValue)) {
      parts.add(new Part(Sql.constant(constant.get().lonDeg()), false, NOT_NULL));
      parts.add(new Part(Sql.constant(constant.get().latDeg()), false, NOT_NULL));
    } else if (value instanceof CircleValue circle) {
      parts.addAll(parts(circle.centre()));
      parts.add(number(circle.radius(), RADIUS));
    } else if (value instanceof PolygonValue polygon) {
      polygon.parts().forEach(corner -> parts.addAll(parts(corner)));
    } else if (value instanceof PointValue point) {
      parts.add(number(point.lon(), NOT_NULL));
      parts.add(number(point.lat(), LATITUDE));
    } else {
      parts.add(new Part(values.write(value), true, NOT_NULL));
    }
    return parts;
  }

  private Part number(TypedValue value, String range) {
    return new Part(values.number(value), false, range);
  }

  /** A number and what is true of it in a shape that can be, or an array of two numbers. */
  private record Part(String sql, boolean pair, String range) {

    boolean isLiteral() {
      return sql.matches("\\(?-?[0-9.E-]+\\)?(::\\w+)*");
    }

    boolean isColumn() {
      return sql.matches("t\\d+\\.\"[^\"]+\"(::\\w+)*");
    }

    String array() {
      return pair ? sql : "ARRAY[" + sql + "]";
    }
  }

  /**
   * An array with a NULL in it would be a shape of which a part is missing, and one with a number
   * out of range would be no shape.
   */
  private static String guarded(List<Part> parts) {
    List<String> unsure =
        parts.stream()
            .filter(part -> !part.isLiteral())
            .map(part -> part.sql() + part.range())
            .distinct()
            .toList();
    boolean simple = parts.stream().allMatch(part -> part.isLiteral() || part.isColumn());
    if (!simple || parts.stream().anyMatch(Part::pair)) {
      return checked(parts);
    }
    String array = "ARRAY[" + Sql.list(parts.stream().map(Part::sql).toList()) + "]";
    return unsure.isEmpty()
        ? array
        : "CASE WHEN " + String.join(" AND ", unsure) + " THEN " + array + " END";
  }

  /** Looks at the array when it is made, so that no part of it is written twice. */
  private static String checked(List<Part> parts) {
    int length = 0;
    StringBuilder ranges = new StringBuilder();
    for (Part part : parts) {
      length += part.pair() ? 2 : 1;
      if (!part.isLiteral() && !part.range().equals(NOT_NULL)) {
        ranges.append(" AND v.a[").append(length).append(']').append(part.range());
      }
    }
    return "(SELECT v.a FROM (SELECT "
        + String.join(" || ", parts.stream().map(Part::array).toList())
        + " AS a OFFSET 0) AS v WHERE array_length(v.a, 1) = "
        + length
        + " AND array_position(v.a, NULL) IS NULL"
        + ranges
        + ")";
  }

  private static String fromPoint(String point) {
    return "(SELECT ARRAY[degrees(long(v.p)), degrees(lat(v.p))] FROM (SELECT "
        + point
        + " AS p OFFSET 0) AS v WHERE v.p IS NOT NULL)";
  }

  private static String fromPoints(String corners) {
    return "(SELECT array_agg(CASE WHEN u.k = 1 THEN degrees(long(v.p)) ELSE degrees(lat(v.p)) END"
        + " ORDER BY v.n, u.k) FROM "
        + corners
        + " AS v(n, p), (VALUES (1), (2)) AS u(k) HAVING bool_and(v.p IS NOT NULL))";
  }
}
