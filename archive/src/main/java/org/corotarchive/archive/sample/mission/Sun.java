// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/**
 * Where the Sun is, seen from the Earth, from the mean elements of its orbit.
 *
 * <p>Good to about 0.01 degree. Light times counted from the Sun's centre instead of the
 * barycentre, and with this position, are wrong by up to about six seconds: enough for a sample,
 * far less than one exposure.
 */
public final class Sun {

  private static final double J2000 = 51545.0;
  private static final double ASTRONOMICAL_UNIT_SECONDS = 499.004784;

  private Sun() {}

  /**
   * Geocentric position of the Sun in astronomical units.
   *
   * @param time JD(TT) - 2400000
   */
  public static Vector position(double time) {
    double days = time - J2000;
    double anomaly = Math.toRadians(357.528 + 0.9856003 * days);
    double longitude =
        Math.toRadians(
            280.460 + 0.9856474 * days + 1.915 * Math.sin(anomaly) + 0.020 * Math.sin(2 * anomaly));
    double obliquity = Math.toRadians(23.439 - 4e-7 * days);
    double distance = 1.00014 - 0.01671 * Math.cos(anomaly) - 0.00014 * Math.cos(2 * anomaly);
    return new Vector(
            Math.cos(longitude),
            Math.sin(longitude) * Math.cos(obliquity),
            Math.sin(longitude) * Math.sin(obliquity))
        .times(distance);
  }

  /**
   * Seconds to add to a time at the Earth to have the time at the barycentre, for light from a
   * direction.
   *
   * @param time JD(TT) - 2400000 at the Earth
   * @param star unit vector towards the star
   */
  public static double lightTimeSeconds(double time, Vector star) {
    return -ASTRONOMICAL_UNIT_SECONDS * position(time).dot(star);
  }
}
