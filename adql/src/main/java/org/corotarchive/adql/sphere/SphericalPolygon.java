// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.sphere;

import java.util.ArrayList;
import java.util.List;

/**
 * A polygon whose sides are arcs of great circles. Inside is the smaller of the two parts into
 * which it cuts the sphere.
 *
 * @param corners corners in order; the last is joined to the first
 */
public record SphericalPolygon(List<Direction> corners) {

  public SphericalPolygon {
    corners = List.copyOf(corners);
  }

  /**
   * The box of STC: sides cross the ends of the arms of a cross at right angles.
   *
   * @param lonDeg longitude of the centre, degrees
   * @param latDeg latitude of the centre, degrees
   * @param widthDeg both arms along the parallel, degrees, below 180
   * @param heightDeg both arms along the meridian, degrees, below 180
   * @return its four corners
   */
  public static SphericalPolygon box(
      double lonDeg, double latDeg, double widthDeg, double heightDeg) {
    double halfWidth = widthDeg / 2;
    double slope = Math.tan(Math.toRadians(heightDeg / 2)) * Math.cos(Math.toRadians(halfWidth));
    double halfHeight = Math.toDegrees(Math.atan(slope));
    List<Direction> corners = new ArrayList<>();
    for (int corner = 0; corner < 4; corner++) {
      double lon = corner == 0 || corner == 3 ? -halfWidth : halfWidth;
      double lat = corner < 2 ? -halfHeight : halfHeight;
      corners.add(raised(Direction.of(lon, lat), latDeg, lonDeg));
    }
    return new SphericalPolygon(corners);
  }

  /** Turns what lies around (0, 0) to a latitude and then to a longitude. */
  private static Direction raised(Direction point, double latDeg, double lonDeg) {
    double lat = Math.toRadians(latDeg);
    Direction raised =
        new Direction(
            point.x() * Math.cos(lat) - point.z() * Math.sin(lat),
            point.y(),
            point.x() * Math.sin(lat) + point.z() * Math.cos(lat));
    double lon = Math.toRadians(lonDeg);
    return new Direction(
        raised.x() * Math.cos(lon) - raised.y() * Math.sin(lon),
        raised.x() * Math.sin(lon) + raised.y() * Math.cos(lon),
        raised.z());
  }

  /**
   * Whether two sides cross that are no neighbours.
   *
   * @return true if it is no simple polygon
   */
  public boolean crossesItself() {
    int count = corners.size();
    for (int i = 0; i < count; i++) {
      for (int j = i + 2; j < count; j++) {
        boolean neighbours = i == 0 && j == count - 1;
        if (!neighbours && cross(corner(i), corner(i + 1), corner(j), corner(j + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private Direction corner(int index) {
    return corners.get(index % corners.size());
  }

  private static boolean cross(Direction a, Direction b, Direction c, Direction d) {
    boolean apart = side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    if (!apart) {
      return false;
    }
    Direction meeting = a.cross(b).cross(c.cross(d));
    return meeting.dot(a.plus(b)) * meeting.dot(c.plus(d)) > 0;
  }

  /**
   * The sign tells on which side of an arc a point lies. Differences keep it right where corners
   * are so near to one another that they hardly leave a line.
   */
  private static double side(Direction from, Direction to, Direction point) {
    return from.dot(to.minus(from).cross(point.minus(from)));
  }

  /**
   * Its area. Differences of corners keep small polygons exact.
   *
   * @return square degrees
   */
  public double areaSquareDegrees() {
    Direction first = corners.get(0);
    double sum = 0;
    for (int i = 1; i + 1 < corners.size(); i++) {
      Direction b = corner(i);
      Direction c = corner(i + 1);
      double volume = first.dot(b.minus(first).cross(c.minus(first)));
      sum += 2 * Math.atan2(volume, 1 + first.dot(b) + b.dot(c) + c.dot(first));
    }
    double area = Math.abs(sum);
    double smaller = Math.min(area, Math.abs(4 * Math.PI - area));
    return smaller * Math.pow(180 / Math.PI, 2);
  }

  /**
   * Its centre: the direction of the mean of all points inside.
   *
   * @return a vector of length 1
   */
  public Direction centre() {
    Direction sum = new Direction(0, 0, 0);
    Direction towards = new Direction(0, 0, 0);
    for (int i = 0; i < corners.size(); i++) {
      Direction normal = corner(i).cross(corner(i + 1).minus(corner(i)));
      double sine = normal.length();
      double angle = Math.atan2(sine, corner(i).dot(corner(i + 1)));
      sum = sine == 0 ? sum : sum.plus(normal.times(angle / sine));
      towards = towards.plus(corner(i));
    }
    Direction turned = sum.dot(towards) < 0 ? sum.times(-1) : sum;
    double length = turned.length();
    return length == 0 ? towards.times(1 / towards.length()) : turned.times(1 / length);
  }
}
