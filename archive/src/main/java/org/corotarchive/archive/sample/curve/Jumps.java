// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.curve;

import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.SeededNoise;

/** Sudden rises of the flux where a proton has made a pixel hot, each decaying over days. */
final class Jumps {

  private static final double LARGEST = 0.01;

  private final double[] times;
  private final double[] heights;
  private final double[] decayDays;

  Jumps(Observation observation, TimeGrid grid) {
    SeededNoise noise = observation.noise("jumps");
    int count = noise.below(3);
    times = new double[count];
    heights = new double[count];
    decayDays = new double[count];
    for (int i = 0; i < count; i++) {
      times[i] = grid.terrestrial()[noise.below(grid.size())];
      heights[i] = noise.between(0, LARGEST);
      decayDays[i] = noise.between(0.5, 6);
    }
  }

  /** What the jumps multiply the flux with; 1 or more. */
  double factor(double time) {
    double factor = 1;
    for (int i = 0; i < times.length; i++) {
      if (time >= times[i]) {
        factor += heights[i] * Math.exp((times[i] - time) / decayDays[i]);
      }
    }
    return factor;
  }
}
