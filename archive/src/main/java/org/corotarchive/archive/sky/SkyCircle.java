// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sky;

/**
 * A circle on the sphere.
 *
 * @param centre its centre
 * @param radiusDeg its radius in degrees, positive, at most 90
 */
public record SkyCircle(SkyPosition centre, double radiusDeg) {

  /** Checks the radius. */
  public SkyCircle {
    if (!(radiusDeg > 0 && radiusDeg <= 90)) {
      throw new IllegalArgumentException("radius " + radiusDeg + " is not in (0, 90] degrees");
    }
  }

  /** Literal of pgSphere's type {@code scircle}. */
  public String toPgSphere() {
    return "<" + centre.toPgSphere() + "," + radiusDeg + "d>";
  }
}
