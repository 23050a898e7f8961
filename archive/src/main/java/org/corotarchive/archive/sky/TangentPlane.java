// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sky;

/**
 * The plane that touches the sphere at one point: the gnomonic projection (FITS WCS, Calabretta and
 * Greisen 2002, section 5.1.3), in which great circles are straight lines. Coordinates are degrees
 * to the east and to the north.
 */
public final class TangentPlane {

  private final UnitVector centre;
  private final UnitVector east;
  private final UnitVector north;

  /** The plane that touches the sphere at {@code centre}. */
  public TangentPlane(SkyPosition centre) {
    double ra = Math.toRadians(centre.raDeg());
    this.centre = UnitVector.of(centre);
    this.east = new UnitVector(-Math.sin(ra), Math.cos(ra), 0);
    this.north = this.centre.cross(east);
  }

  /** The direction at the given offsets in the plane, in degrees. */
  public SkyPosition positionAt(double eastDeg, double northDeg) {
    return centre
        .plus(east.times(Math.toRadians(eastDeg)))
        .plus(north.times(Math.toRadians(northDeg)))
        .normalized()
        .toPosition();
  }

  /**
   * Offsets of a direction in the plane.
   *
   * @throws IllegalArgumentException if the direction is 90 degrees or more from the centre
   */
  PlanePoint project(SkyPosition position) {
    UnitVector direction = UnitVector.of(position);
    double depth = direction.dot(centre);
    if (depth <= 0) {
      throw new IllegalArgumentException("the direction is more than 90 degrees from the centre");
    }
    return new PlanePoint(
        Math.toDegrees(direction.dot(east) / depth), Math.toDegrees(direction.dot(north) / depth));
  }

  /** Offsets in degrees to the east and to the north. */
  record PlanePoint(double eastDeg, double northDeg) {

    /** Positive when the way from this point over {@code second} to {@code third} turns left. */
    double turn(PlanePoint second, PlanePoint third) {
      return (second.eastDeg - eastDeg) * (third.northDeg - northDeg)
          - (second.northDeg - northDeg) * (third.eastDeg - eastDeg);
    }
  }
}
