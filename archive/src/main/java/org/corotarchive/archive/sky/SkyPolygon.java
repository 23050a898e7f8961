// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sky;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A convex polygon smaller than a hemisphere, its sides great circles.
 *
 * @param vertices three or more, counter-clockwise as seen from the inside of the sphere (DALI 1.1,
 *     section 3.3.7), the first not repeated
 */
public record SkyPolygon(List<SkyPosition> vertices) {

  // Above the rounding of pgSphere's arithmetic, far below anything that is measured: 0.4 mas.
  private static final double BOUNDS_MARGIN_DEG = 1e-7;

  /** Checks the number of vertices. */
  public SkyPolygon {
    vertices = List.copyOf(vertices);
    if (vertices.size() < 3) {
      throw new IllegalArgumentException("a polygon has three vertices or more");
    }
  }

  /**
   * A rectangle whose sides lie along east and north at its centre.
   *
   * @param centre its centre
   * @param widthDeg extent along right ascension, as an angle on the sky, in degrees
   * @param heightDeg extent along declination in degrees
   */
  public static SkyPolygon rectangle(SkyPosition centre, double widthDeg, double heightDeg) {
    TangentPlane plane = new TangentPlane(centre);
    double east = widthDeg / 2;
    double north = heightDeg / 2;
    return new SkyPolygon(
        List.of(
            plane.positionAt(-east, north),
            plane.positionAt(east, north),
            plane.positionAt(east, -north),
            plane.positionAt(-east, -north)));
  }

  /** Value of an ObsCore {@code s_region}: the word polygon and the vertices in degrees. */
  public String toText() {
    return vertices.stream()
        .map(v -> String.format(Locale.ROOT, "%.7f %.7f", v.raDeg(), v.decDeg()))
        .collect(Collectors.joining(" ", "polygon ", ""));
  }

  /** Literal of pgSphere's type {@code spoly}. */
  public String toPgSphere() {
    return vertices.stream()
        .map(SkyPosition::toPgSphere)
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** The mean direction of the vertices. */
  public SkyPosition centre() {
    return vertices.stream()
        .map(UnitVector::of)
        .reduce(UnitVector::plus)
        .orElseThrow()
        .normalized()
        .toPosition();
  }

  /** A circle around {@link #centre} that encloses the polygon; what the spatial index holds. */
  public SkyCircle bounds() {
    SkyPosition centre = centre();
    double radiusDeg = vertices.stream().mapToDouble(centre::distanceDeg).max().orElseThrow();
    return new SkyCircle(centre, Math.min(90, radiusDeg + BOUNDS_MARGIN_DEG));
  }
}
