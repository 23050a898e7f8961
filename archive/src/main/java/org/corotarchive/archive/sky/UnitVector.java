// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sky;

/** A vector in the ICRS frame: x to RA 0, z to the north pole. Of length one only when said. */
record UnitVector(double x, double y, double z) {

  static UnitVector of(SkyPosition position) {
    double ra = Math.toRadians(position.raDeg());
    double dec = Math.toRadians(position.decDeg());
    return new UnitVector(
        Math.cos(dec) * Math.cos(ra), Math.cos(dec) * Math.sin(ra), Math.sin(dec));
  }

  SkyPosition toPosition() {
    double ra = Math.toDegrees(Math.atan2(y, x));
    double dec = Math.toDegrees(Math.atan2(z, Math.hypot(x, y)));
    double turned = ra < 0 ? ra + 360 : ra;
    // A tiny negative angle turned by 360 rounds to 360 itself, which is 0.
    return new SkyPosition(turned >= 360 ? 0 : turned, dec);
  }

  double dot(UnitVector other) {
    return x * other.x + y * other.y + z * other.z;
  }

  UnitVector cross(UnitVector other) {
    return new UnitVector(
        y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  UnitVector plus(UnitVector other) {
    return new UnitVector(x + other.x, y + other.y, z + other.z);
  }

  UnitVector times(double factor) {
    return new UnitVector(x * factor, y * factor, z * factor);
  }

  double length() {
    return Math.sqrt(dot(this));
  }

  UnitVector normalized() {
    return times(1 / length());
  }
}
