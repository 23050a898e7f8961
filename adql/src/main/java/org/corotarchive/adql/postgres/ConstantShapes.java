// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.corotarchive.adql.sphere.Direction;
import org.corotarchive.adql.sphere.SphericalPolygon;
import org.corotarchive.adql.typed.BoxValue;
import org.corotarchive.adql.typed.CentroidValue;
import org.corotarchive.adql.typed.CircleValue;
import org.corotarchive.adql.typed.Constants;
import org.corotarchive.adql.typed.PointValue;
import org.corotarchive.adql.typed.PolygonValue;
import org.corotarchive.adql.typed.TypedValue;

/** Shapes that are known before any row is read. */
final class ConstantShapes {

  private ConstantShapes() {}

  /** A position in degrees. */
  record Position(double lonDeg, double latDeg) {

    Direction direction() {
      return Direction.of(lonDeg, latDeg);
    }

    static Position of(Direction direction) {
      return new Position(direction.lonDeg(), direction.latDeg());
    }

    /** The place on the other side of the sphere. */
    Position antipode() {
      return new Position((lonDeg + 180) % 360, -latDeg);
    }

    /** The position as pgSphere reads it; the letter d stands for degrees. */
    String written() {
      return "(" + Sql.plain(lonDeg) + "d," + Sql.plain(latDeg) + "d)";
    }
  }

  /** The position of a point written out. */
  static Optional<Position> point(TypedValue value) {
    if (value instanceof CentroidValue centroid) {
      return centre(centroid.shape());
    }
    if (!(value instanceof PointValue point)) {
      return Optional.empty();
    }
    OptionalDouble lon = Constants.number(point.lon());
    OptionalDouble lat = Constants.number(point.lat());
    return lon.isPresent() && lat.isPresent()
        ? Optional.of(new Position(lon.getAsDouble(), lat.getAsDouble()))
        : Optional.empty();
  }

  private static Optional<Position> centre(TypedValue shape) {
    if (shape instanceof CircleValue circle) {
      return Constants.number(circle.radius()).isPresent()
          ? point(circle.centre())
          : Optional.empty();
    }
    if (shape instanceof BoxValue box && corners(box).isPresent()) {
      return point(box.centre());
    }
    return corners(shape)
        .map(ConstantShapes::polygon)
        .map(SphericalPolygon::centre)
        .map(Position::of)
        .or(() -> point(shape));
  }

  /** The corners of a polygon or box written out. */
  static Optional<List<Position>> corners(TypedValue value) {
    if (value instanceof BoxValue box) {
      return box(box);
    }
    if (!(value instanceof PolygonValue polygon)) {
      return Optional.empty();
    }
    List<Position> corners =
        polygon.parts().stream().map(ConstantShapes::point).flatMap(Optional::stream).toList();
    return corners.size() == polygon.parts().size() ? Optional.of(corners) : Optional.empty();
  }

  private static Optional<List<Position>> box(BoxValue box) {
    Optional<Position> centre = point(box.centre());
    OptionalDouble width = Constants.number(box.width());
    OptionalDouble height = Constants.number(box.height());
    if (centre.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return Optional.empty();
    }
    List<Position> corners = new ArrayList<>();
    SphericalPolygon.box(
            centre.get().lonDeg(), centre.get().latDeg(), width.getAsDouble(), height.getAsDouble())
        .corners()
        .forEach(corner -> corners.add(Position.of(corner)));
    return Optional.of(corners);
  }

  /** A polygon of positions. */
  static SphericalPolygon polygon(List<Position> corners) {
    return new SphericalPolygon(corners.stream().map(Position::direction).toList());
  }
}
