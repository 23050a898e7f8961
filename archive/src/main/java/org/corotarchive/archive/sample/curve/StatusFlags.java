// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.curve;

import java.util.BitSet;
import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.SatelliteOrbit;
import org.corotarchive.archive.sample.mission.SeededNoise;

/**
 * Status of each exposure, a bit mask with 0 for a valid point, and which exposures never came to
 * the ground. About three in ten are flagged, as in the mission's faint files.
 *
 * @param status one mask for each exposure
 * @param missing exposures without a measurement
 */
public record StatusFlags(int[] status, BitSet missing) {

  /** Set while the satellite crosses the South Atlantic Anomaly. */
  public static final int SOUTH_ATLANTIC_ANOMALY = 4;

  /** Set here on points that were missing and have been filled. */
  public static final int REPLACED = 256;

  private static final int[] OTHER_FLAGS = {8, 8, 16 + 64, 16 + 64, 256, 1024};
  private static final double OTHER_FLAG_SHARE = 0.25;
  private static final double LOST_SHARE = 0.003;
  private static final double LONGEST_GAP_DAYS = 0.4;

  static StatusFlags of(Observation observation, TimeGrid grid) {
    SeededNoise noise = observation.noise("status");
    BitSet missing = gap(noise, grid);
    int[] status = new int[grid.size()];
    for (int i = 0; i < status.length; i++) {
      status[i] = flag(noise, grid.terrestrial()[i]);
      if (missing.get(i) || noise.chance(LOST_SHARE)) {
        missing.set(i);
        status[i] |= REPLACED;
      }
    }
    return new StatusFlags(status, missing);
  }

  /** All valid, nothing missing. */
  static StatusFlags clean(int points) {
    return new StatusFlags(new int[points], new BitSet(points));
  }

  private static int flag(SeededNoise noise, double time) {
    int flag = noise.chance(OTHER_FLAG_SHARE) ? OTHER_FLAGS[noise.below(OTHER_FLAGS.length)] : 0;
    return SatelliteOrbit.inSouthAtlanticAnomaly(time) ? flag | SOUTH_ATLANTIC_ANOMALY : flag;
  }

  /** One stop of the payload, at most a tenth of the curve and never at its ends. */
  private static BitSet gap(SeededNoise noise, TimeGrid grid) {
    double longest = Math.min(LONGEST_GAP_DAYS * 86400 / grid.stepSeconds(), grid.size() / 10.0);
    int length = (int) (noise.uniform() * longest);
    int first = 1 + (int) (noise.between(0.1, 0.8) * grid.size());
    BitSet missing = new BitSet(grid.size());
    missing.set(first, Math.max(first, Math.min(first + length, grid.size() - 1)));
    return missing;
  }
}
