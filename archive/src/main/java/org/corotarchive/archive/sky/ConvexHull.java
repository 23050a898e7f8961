// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sky;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.corotarchive.archive.sky.TangentPlane.PlanePoint;

/**
 * The smallest convex polygon around directions that lie within one hemisphere. It is found in a
 * tangent plane (monotone chain), where great circles are straight lines, so that the hull in the
 * plane is the hull on the sphere.
 */
public final class ConvexHull {

  // Twice the area, in square degrees, below which three points count as lying on one line: a
  // triangle of one degree by 4 mas. Nearer vertices make polygons that pgSphere takes for crossed.
  private static final double COLLINEAR = 1e-6;

  private ConvexHull() {}

  /**
   * The hull of {@code positions}.
   *
   * @return empty if fewer than three of them are not on one line
   * @throws IllegalArgumentException if they do not lie within 90 degrees of their mean
   */
  public static Optional<SkyPolygon> of(Collection<SkyPosition> positions) {
    if (positions.size() < 3) {
      return Optional.empty();
    }
    TangentPlane plane = new TangentPlane(meanOf(positions));
    List<PlanePoint> points = sorted(positions, plane);
    List<PlanePoint> hull = new ArrayList<>(chain(points));
    Collections.reverse(points);
    hull.addAll(chain(points));
    return hull.size() < 3 ? Optional.empty() : Optional.of(polygon(hull, plane));
  }

  private static SkyPosition meanOf(Collection<SkyPosition> positions) {
    return positions.stream()
        .map(UnitVector::of)
        .reduce(UnitVector::plus)
        .orElseThrow()
        .normalized()
        .toPosition();
  }

  private static List<PlanePoint> sorted(Collection<SkyPosition> positions, TangentPlane plane) {
    List<PlanePoint> points = new ArrayList<>(positions.size());
    positions.forEach(position -> points.add(plane.project(position)));
    points.sort(
        Comparator.comparingDouble(PlanePoint::eastDeg).thenComparingDouble(PlanePoint::northDeg));
    return points;
  }

  /** One side of the hull, from the first point to the last, without the last. */
  private static List<PlanePoint> chain(List<PlanePoint> points) {
    Deque<PlanePoint> chain = new ArrayDeque<>();
    for (PlanePoint point : points) {
      while (chain.size() >= 2 && !turnsLeft(chain, point)) {
        chain.removeLast();
      }
      chain.addLast(point);
    }
    chain.removeLast();
    return List.copyOf(chain);
  }

  private static boolean turnsLeft(Deque<PlanePoint> chain, PlanePoint next) {
    Iterator<PlanePoint> fromEnd = chain.descendingIterator();
    PlanePoint last = fromEnd.next();
    return fromEnd.next().turn(last, next) > COLLINEAR;
  }

  private static SkyPolygon polygon(List<PlanePoint> hull, TangentPlane plane) {
    List<SkyPosition> vertices = new ArrayList<>(hull.size());
    hull.forEach(point -> vertices.add(plane.positionAt(point.eastDeg(), point.northDeg())));
    // Left turns in a plane with east to the right are clockwise for an observer inside the
    // sphere, who sees east on the left.
    Collections.reverse(vertices);
    return new SkyPolygon(vertices);
  }
}
