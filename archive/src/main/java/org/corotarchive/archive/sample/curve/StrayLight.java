// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.curve;

import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.SatelliteOrbit;
import org.corotarchive.archive.sample.mission.SeededNoise;

/** The background under a star: changes along the orbit, rises in the South Atlantic Anomaly. */
final class StrayLight {

  private static final float ORBITAL = 0.12f;

  private final SeededNoise noise;
  private final double level;

  StrayLight(Observation observation) {
    noise = observation.noise("background");
    level = noise.between(180, 420);
  }

  /** Background of all exposures, electrons per pixel. */
  float[] over(TimeGrid grid, int[] status) {
    float[] background = new float[grid.size()];
    for (int i = 0; i < background.length; i++) {
      double wave =
          ORBITAL * Math.sin(2 * Math.PI * grid.terrestrial()[i] / SatelliteOrbit.PERIOD_DAYS);
      boolean struck = (status[i] & StatusFlags.SOUTH_ATLANTIC_ANOMALY) != 0;
      double protons = struck ? 0.1 * noise.exponential() : 0;
      background[i] = (float) (level * (1 + wave + protons + 0.01 * noise.gaussian()));
    }
    return background;
  }
}
