// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import org.corotarchive.archive.sample.mission.SatelliteOrbit;
import org.corotarchive.archive.sample.mission.SkyPosition;

/** Where the satellite points: at one direction for a whole run, with a small orbital nodding. */
final class Attitude {

  private static final double NODDING_RAD = Math.toRadians(0.2 / 3600);
  private static final double RATE = 2 * Math.PI / SatelliteOrbit.PERIOD_DAYS;

  private final double ra;
  private final double dec;

  Attitude(SkyPosition pointing) {
    ra = Math.toRadians(pointing.raDeg());
    dec = Math.toRadians(pointing.decDeg());
  }

  /** Quaternion from the equatorial frame to the satellite's, scalar part last, length 1. */
  double[] quaternion(double time) {
    double halfRa = ra / 2;
    double halfDec = -(dec + NODDING_RAD * Math.sin(RATE * time)) / 2;
    return new double[] {
      -Math.sin(halfRa) * Math.sin(halfDec),
      Math.cos(halfRa) * Math.sin(halfDec),
      Math.sin(halfRa) * Math.cos(halfDec),
      Math.cos(halfRa) * Math.cos(halfDec)
    };
  }

  /** Rate of the nodding, rad/s. */
  double nodding(double time) {
    return NODDING_RAD * RATE / 86400 * Math.cos(RATE * time);
  }
}
