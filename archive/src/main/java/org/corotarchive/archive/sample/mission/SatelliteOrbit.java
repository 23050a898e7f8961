// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/**
 * A circular polar orbit like that of the satellite: altitude 896 km, period 6174 s. The plane and
 * the phase are the sample's own; times are JD(TT) - 2400000, positions geocentric, equatorial
 * J2000.
 */
public final class SatelliteOrbit {

  /** Revolution period, days. */
  public static final double PERIOD_DAYS = 6174 / 86400.0;

  private static final double EARTH_RADIUS_KM = 6378;
  private static final double ORBIT_RADIUS_KM = EARTH_RADIUS_KM + 896;
  private static final double NODE_RAD = Math.toRadians(12.5);
  private static final double PHASE_ZERO = 54133.5;

  private SatelliteOrbit() {}

  /** Position, km. */
  public static Vector position(double time) {
    return inPlane(Math.cos(phase(time)), Math.sin(phase(time))).times(ORBIT_RADIUS_KM);
  }

  /** Velocity, km/s. */
  public static Vector velocity(double time) {
    double speed = 2 * Math.PI * ORBIT_RADIUS_KM / (PERIOD_DAYS * 86400);
    return inPlane(-Math.sin(phase(time)), Math.cos(phase(time))).times(speed);
  }

  /** Whether the satellite is above the South Atlantic Anomaly, drawn here as an ellipse. */
  public static boolean inSouthAtlanticAnomaly(double time) {
    Vector position = position(time);
    double latitude = Math.toDegrees(Math.asin(position.z() / ORBIT_RADIUS_KM));
    double siderealDeg = 280.46062 + 360.98564737 * (time - 51545.0);
    double longitude = Math.toDegrees(Math.atan2(position.y(), position.x())) - siderealDeg;
    double fromCentre = Math.IEEEremainder(longitude + 45, 360);
    return Math.hypot(fromCentre / 45, (latitude + 26) / 24) < 1;
  }

  /** Whether the satellite is in the shadow of the Earth, drawn here as a cylinder. */
  public static boolean inShadow(double time) {
    Vector sun = Sun.position(time);
    Vector position = position(time);
    double along = position.dot(sun) / sun.length();
    double across = Math.sqrt(Math.max(0, position.dot(position) - along * along));
    return along < 0 && across < EARTH_RADIUS_KM;
  }

  private static double phase(double time) {
    return 2 * Math.PI * (time - PHASE_ZERO) / PERIOD_DAYS;
  }

  private static Vector inPlane(double equatorial, double polar) {
    return new Vector(equatorial * Math.cos(NODE_RAD), equatorial * Math.sin(NODE_RAD), polar);
  }
}
