// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/**
 * A vector in the equatorial frame (J2000): x to right ascension 0, z to the north pole.
 *
 * @param x component, in the unit of the quantity
 * @param y component
 * @param z component
 */
public record Vector(double x, double y, double z) {

  /** Scalar product. */
  public double dot(Vector other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /** The vector times a number. */
  public Vector times(double factor) {
    return new Vector(x * factor, y * factor, z * factor);
  }

  /** Length, in the unit of the components. */
  public double length() {
    return Math.sqrt(dot(this));
  }
}
