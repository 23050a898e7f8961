// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sky;

/**
 * A direction in ICRS.
 *
 * @param raDeg right ascension in degrees, 0 inclusive to 360 exclusive
 * @param decDeg declination in degrees, -90 to 90
 */
public record SkyPosition(double raDeg, double decDeg) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a coordinate is not a number or out of range
   */
  public SkyPosition {
    if (!(raDeg >= 0 && raDeg < 360)) {
      throw new IllegalArgumentException(
          "right ascension " + raDeg + " is not in [0, 360) degrees");
    }
    if (!(decDeg >= -90 && decDeg <= 90)) {
      throw new IllegalArgumentException("declination " + decDeg + " is not in [-90, 90] degrees");
    }
  }

  /** Angle to another direction, in degrees, exact also for small angles. */
  public double distanceDeg(SkyPosition other) {
    UnitVector here = UnitVector.of(this);
    UnitVector there = UnitVector.of(other);
    return Math.toDegrees(Math.atan2(here.cross(there).length(), here.dot(there)));
  }

  /** Literal of pgSphere's type {@code spoint}. */
  public String toPgSphere() {
    return "(" + raDeg + "d," + decDeg + "d)";
  }
}
