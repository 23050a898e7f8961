// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.function.Types;
import org.corotarchive.adql.postgres.ConstantShapes.Position;
import org.corotarchive.adql.typed.BoxValue;
import org.corotarchive.adql.typed.CentroidValue;
import org.corotarchive.adql.typed.CircleValue;
import org.corotarchive.adql.typed.CoalesceValue;
import org.corotarchive.adql.typed.ColumnValue;
import org.corotarchive.adql.typed.Constants;
import org.corotarchive.adql.typed.FunctionValue;
import org.corotarchive.adql.typed.NullValue;
import org.corotarchive.adql.typed.PointValue;
import org.corotarchive.adql.typed.PolygonValue;
import org.corotarchive.adql.typed.StoredGeometry.StoredPoint;
import org.corotarchive.adql.typed.StoredGeometry.StoredShape;
import org.corotarchive.adql.typed.TypedValue;

/** Writes shapes in the types of pgSphere. */
final class Shapes {
  /** pgSphere has no circle beyond a hemisphere. */
  static final double HEMISPHERE = 90;

  private final ValueSql values;
  private final Precomputed precomputed;
  private final boolean useStored;

  Shapes(ValueSql values, Precomputed precomputed, boolean useStored) {
    this.values = values;
    this.precomputed = precomputed;
    this.useStored = useStored;
  }

  /** A point as spoint. */
  String point(TypedValue value) {
    return Optional.ofNullable(precomputed.columns().get(value))
        .or(() -> ConstantShapes.point(value).map(place -> "spoint '" + place.written() + "'"))
        .or(() -> storedPoint(value))
        .orElseGet(() -> calculatedPoint(value));
  }

  /** The column that holds a point; empty if none does. */
  Optional<String> storedPoint(TypedValue value) {
    Optional<StoredPoint> stored =
        value instanceof PointValue point ? point.stored() : pointColumn(value);
    return stored
        .filter(found -> useStored)
        .map(found -> Sql.column(found.source(), found.sqlPoint()));
  }

  private static Optional<StoredPoint> pointColumn(TypedValue value) {
    return value instanceof ColumnValue column
        ? column.stored().filter(StoredPoint.class::isInstance).map(StoredPoint.class::cast)
        : Optional.empty();
  }

  private String calculatedPoint(TypedValue value) {
    if (value instanceof PointValue point) {
      return spoint(values.number(point.lon()), latitude(point.lat()));
    }
    if (value instanceof CentroidValue centroid) {
      return centre(centroid.shape());
    }
    if (value instanceof FunctionValue call) {
      return values.call(call);
    }
    if (value instanceof CoalesceValue coalesce) {
      return coalesce.parts().stream()
          .map(this::point)
          .collect(Collectors.joining(", ", "coalesce(", ")"));
    }
    if (value instanceof NullValue) {
      return "NULL::spoint";
    }
    String array = values.write(value);
    return spoint(array + "[1]", array + "[2]");
  }

  /**
   * A latitude that is NULL outside its range: the database would fold it over the pole. One that
   * is calculated from another shape is taken as it is, for it would be written twice.
   */
  private String latitude(TypedValue value) {
    String sql = values.number(value);
    boolean asItIs =
        value instanceof NullValue || Constants.number(value).isPresent() || ofShape(value);
    return asItIs ? sql : "CASE WHEN " + sql + " BETWEEN -90 AND 90 THEN " + sql + " END";
  }

  private static boolean ofShape(TypedValue value) {
    return Types.isShape(value.type()) || value.parts().stream().anyMatch(Shapes::ofShape);
  }

  private static String spoint(String lon, String lat) {
    return "spoint(radians(" + lon + "), radians(" + lat + "))";
  }

  private String centre(TypedValue shape) {
    return switch (shape.type()) {
      case POINT -> point(shape);
      case CIRCLE ->
          shape instanceof CircleValue circle
              ? point(circle.centre())
              : "center(" + circle(shape) + ")";
      default ->
          shape instanceof BoxValue box ? point(box.centre()) : PolygonCentre.of(polygon(shape));
    };
  }

  /** A circle as scircle. */
  String circle(TypedValue value) {
    Optional<String> ready = Optional.ofNullable(precomputed.columns().get(value));
    if (ready.isPresent()) {
      return ready.get();
    }
    if (value instanceof CircleValue circle) {
      return circle(circle);
    }
    if (value instanceof CoalesceValue coalesce) {
      return coalesce.parts().stream()
          .map(this::circle)
          .collect(Collectors.joining(", ", "coalesce(", ")"));
    }
    if (value instanceof NullValue) {
      return "NULL::scircle";
    }
    String array = values.write(value);
    String centre = spoint(array + "[1]", array + "[2]");
    return "scircle(" + centre + ", radians(greatest(" + array + "[3], 0)))";
  }

  private String circle(CircleValue circle) {
    OptionalDouble radius = Constants.number(circle.radius());
    Optional<Position> centre = ConstantShapes.point(circle.centre());
    if (radius.isPresent() && centre.isPresent()) {
      return circle(centre.get(), radius.getAsDouble());
    }
    String size =
        radius.isPresent()
            ? Sql.constant(radius.getAsDouble())
            : "greatest(" + values.number(circle.radius()) + ", 0)";
    return "scircle(" + point(circle.centre()) + ", radians(" + size + "))";
  }

  /** A circle written out. */
  static String circle(Position centre, double radiusDeg) {
    return "scircle '<" + centre.written() + "," + Sql.plain(radiusDeg) + "d>'";
  }

  /** A polygon, a box or a stored region as spoly. */
  String polygon(TypedValue value) {
    Optional<String> ready =
        Optional.ofNullable(precomputed.columns().get(value))
            .or(() -> ConstantShapes.corners(value).map(Shapes::written));
    if (ready.isPresent()) {
      return ready.get();
    }
    if (value instanceof PolygonValue polygon) {
      return joined(polygon.parts().stream().map(this::point).toList());
    }
    if (value instanceof BoxValue box) {
      return "(SELECT spoly(v.p ORDER BY v.n) FROM " + boxCorners(box) + " AS v(n, p))";
    }
    if (value instanceof CoalesceValue coalesce) {
      return coalesce.parts().stream()
          .map(this::polygon)
          .collect(Collectors.joining(", ", "coalesce(", ")"));
    }
    if (value instanceof NullValue) {
      return "NULL::spoly";
    }
    Optional<StoredShape> stored = storedShape(value);
    return stored
        .map(shape -> Sql.column(shape.source(), shape.sqlPolygon()))
        .orElseGet(() -> fromArray(values.write(value)));
  }

  private static String written(List<Position> corners) {
    return corners.stream()
        .map(Position::written)
        .collect(Collectors.joining(",", "spoly '{", "}'"));
  }

  /** The aggregate that makes a polygon of points takes them in the order of their numbers. */
  private static String joined(List<String> points) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      rows.add("(" + (i + 1) + ", " + points.get(i) + ")");
    }
    return "(SELECT spoly(v.p ORDER BY v.n) FROM (VALUES " + Sql.list(rows) + ") AS v(n, p))";
  }

  private static String fromArray(String array) {
    return "(SELECT spoly(spoint(radians("
        + array
        + "[2 * v.n - 1]), radians("
        + array
        + "[2 * v.n])) ORDER BY v.n) FROM generate_series(1, array_length("
        + array
        + ", 1) / 2) AS v(n))";
  }

  /** The numbered corners of a box, turned from (0, 0) to its centre, as a table of FROM. */
  String boxCorners(BoxValue box) {
    return "(SELECT s.n, spoint(s.x * b.w, s.y * atan(tan(b.h) * cos(b.w))) + b.t"
        + " FROM (SELECT d.w, d.h, strans(0, - lat(d.c), long(d.c), 'XYZ') AS t FROM (SELECT "
        + point(box.centre())
        + " AS c, radians("
        + values.number(box.width())
        + ") / 2 AS w, radians("
        + values.number(box.height())
        + ") / 2 AS h OFFSET 0) AS d OFFSET 0) AS b,"
        + " (VALUES (1, -1, -1), (2, 1, -1), (3, 1, 1), (4, -1, 1)) AS s(n, x, y))";
  }

  /** The columns of a stored region; empty for other shapes. */
  static Optional<StoredShape> storedShape(TypedValue value) {
    return value instanceof ColumnValue column
        ? column.stored().filter(StoredShape.class::isInstance).map(StoredShape.class::cast)
        : Optional.empty();
  }

  /** The circle around a stored region, which has the index; empty for other shapes. */
  static Optional<String> bounds(TypedValue value) {
    return storedShape(value).map(shape -> Sql.column(shape.source(), shape.sqlBounds()));
  }

  /** A shape in its own type. */
  String shape(TypedValue value) {
    return switch (value.type()) {
      case POINT -> point(value);
      case CIRCLE -> circle(value);
      default -> polygon(value);
    };
  }

  /** Whether a column holds the shape as it is, or a table of FROM brings it along. */
  boolean isReady(TypedValue value) {
    return precomputed.columns().containsKey(value)
        || storedPoint(value).isPresent()
        || storedShape(value).isPresent();
  }

  /** A number as a double. */
  String number(TypedValue value) {
    return values.number(value);
  }

  /** The radius of a circle in radians. */
  String radius(TypedValue circle) {
    return circle instanceof CircleValue written
        ? "radians(" + values.number(written.radius()) + ")"
        : "radians((" + values.write(circle) + ")[3])";
  }

  /** The centre of a circle. */
  String centreOf(TypedValue circle) {
    if (circle instanceof CircleValue written) {
      return point(written.centre());
    }
    String array = "(" + values.write(circle) + ")";
    return spoint(array + "[1]", array + "[2]");
  }

  /** The distance of two circles' centres in radians. */
  String distanceOfCentres(TypedValue one, TypedValue other) {
    return "(" + centreOf(one) + " <-> " + centreOf(other) + ")";
  }

  /** The place on the other side of the sphere. */
  String antipode(TypedValue point) {
    String place = point(point);
    return "spoint(long(" + place + ") + pi(), - lat(" + place + "))";
  }

  /** The radius of a circle that is beyond a hemisphere by its own words. */
  static OptionalDouble wideRadius(TypedValue value) {
    if (value instanceof CircleValue circle && value.type() == AdqlType.CIRCLE) {
      OptionalDouble radius = Constants.number(circle.radius());
      return radius.orElse(0) > HEMISPHERE ? radius : OptionalDouble.empty();
    }
    return OptionalDouble.empty();
  }
}
