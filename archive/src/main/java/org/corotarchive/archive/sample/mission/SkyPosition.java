// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/**
 * A direction on the sky.
 *
 * @param raDeg ICRS right ascension, degrees, 0 to 360
 * @param decDeg ICRS declination, degrees, -90 to 90
 */
public record SkyPosition(double raDeg, double decDeg) {

  public SkyPosition {
    if (!(raDeg >= 0 && raDeg < 360)) {
      throw new IllegalArgumentException(
          "right ascension " + raDeg + " is not in 0 to 360 degrees");
    }
    if (!(Math.abs(decDeg) <= 90)) {
      throw new IllegalArgumentException("declination " + decDeg + " is not in -90 to 90 degrees");
    }
  }

  /** Unit vector towards the position in the equatorial frame. */
  public Vector direction() {
    double ra = Math.toRadians(raDeg);
    double dec = Math.toRadians(decDeg);
    return new Vector(Math.cos(dec) * Math.cos(ra), Math.cos(dec) * Math.sin(ra), Math.sin(dec));
  }
}
