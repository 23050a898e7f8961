// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.sphere;

/**
 * A vector of three coordinates; a point of the sphere if its length is 1.
 *
 * @param x towards longitude 0, latitude 0
 * @param y towards longitude 90 degrees, latitude 0
 * @param z towards latitude 90 degrees
 */
public record Direction(double x, double y, double z) {

  /**
   * The point of two coordinates.
   *
   * @param lonDeg longitude in degrees
   * @param latDeg latitude in degrees
   * @return a vector of length 1
   */
  public static Direction of(double lonDeg, double latDeg) {
    double lon = Math.toRadians(lonDeg);
    double lat = Math.toRadians(latDeg);
    return new Direction(
        Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat));
  }

  /**
   * Longitude.
   *
   * @return degrees from 0 to 360
   */
  public double lonDeg() {
    double lon = Math.toDegrees(Math.atan2(y, x));
    return lon < 0 ? lon + 360 : lon;
  }

  /**
   * Latitude.
   *
   * @return degrees from -90 to 90
   */
  public double latDeg() {
    return Math.toDegrees(Math.atan2(z, Math.hypot(x, y)));
  }

  double dot(Direction other) {
    return x * other.x + y * other.y + z * other.z;
  }

  Direction cross(Direction other) {
    return new Direction(
        y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  Direction plus(Direction other) {
    return new Direction(x + other.x, y + other.y, z + other.z);
  }

  Direction minus(Direction other) {
    return new Direction(x - other.x, y - other.y, z - other.z);
  }

  Direction times(double factor) {
    return new Direction(x * factor, y * factor, z * factor);
  }

  double length() {
    return Math.sqrt(dot(this));
  }
}
