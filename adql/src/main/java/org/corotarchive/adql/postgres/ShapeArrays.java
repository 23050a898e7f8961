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
    return numbers ? guarded(numbers(value)) : fromPoint(shapes.point(value));
  }

  private static String constant(List<Position> corners) {
    List<String> numbers = new ArrayList<>();
    for (Position corner : corners) {
      numbers.add(Sql.constant(corner.lonDeg()));
      numbers.add(Sql.constant(corner.latDeg()));
    }
    return "ARRAY[" + Sql.list(numbers) + "]";
  }

  private List<String> numbers(TypedValue value) {
    List<String> numbers = new ArrayList<>();
    if (value instanceof CircleValue circle) {
      numbers.addAll(numbers(circle.centre()));
      numbers.add(values.number(circle.radius()));
    } else if (value instanceof PolygonValue polygon) {
      polygon.parts().forEach(corner -> numbers.addAll(numbers(corner)));
    } else if (value instanceof PointValue point) {
      numbers.add(values.number(point.lon()));
      numbers.add(values.number(point.lat()));
    } else {
      numbers.addAll(centreNumbers(value));
    }
    return numbers;
  }

  private List<String> centreNumbers(TypedValue value) {
    Optional<Position> constant = ConstantShapes.point(value);
    if (constant.isPresent()) {
      return List.of(Sql.constant(constant.get().lonDeg()), Sql.constant(constant.get().latDeg()));
    }
    String array = "(" + values.write(value) + ")";
    return List.of(array + "[1]", array + "[2]");
  }

  /** An array with a NULL in it would be a shape of which a part is missing. */
  private static String guarded(List<String> numbers) {
    List<String> unsure = numbers.stream().filter(number -> !isLiteral(number)).distinct().toList();
    String array = "ARRAY[" + Sql.list(numbers) + "]";
    return unsure.isEmpty()
        ? array
        : "CASE WHEN "
            + String.join(" AND ", unsure.stream().map(sql -> sql + " IS NOT NULL").toList())
            + " THEN "
            + array
            + " END";
  }

  private static boolean isLiteral(String sql) {
    return sql.matches("\\(?-?[0-9.E-]+\\)?(::\\w+)*");
  }

  private static String fromPoint(String point) {
    return "(SELECT ARRAY[degrees(long(v.p)), degrees(lat(v.p))] FROM (SELECT "
        + point
        + " AS p OFFSET 0) AS v WHERE v.p IS NOT NULL)";
  }

  private static String fromPoints(List<String> points) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      rows.add("(" + (i + 1) + ", " + points.get(i) + ")");
    }
    return "(SELECT array_agg(CASE WHEN u.k = 1 THEN degrees(long(v.p)) ELSE degrees(lat(v.p)) END"
        + " ORDER BY v.n, u.k) FROM (VALUES "
        + Sql.list(rows)
        + ") AS v(n, p), (VALUES (1), (2)) AS u(k) HAVING bool_and(v.p IS NOT NULL))";
  }
}
