// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.curve;

import java.time.Instant;
import org.corotarchive.archive.sample.mission.MissionTime;
import org.corotarchive.archive.sample.mission.SkyPosition;
import org.corotarchive.archive.sample.mission.Sun;
import org.corotarchive.archive.sample.mission.TimeSpan;
import org.corotarchive.archive.sample.mission.Vector;

/**
 * Middles of the exposures of one light curve, equidistant at the satellite.
 *
 * @param start beginning of the first exposure, UTC
 * @param stepSeconds length of one exposure
 * @param terrestrial middles, JD(TT) - 2400000 at the satellite
 * @param barycentric the same at the barycentre, within a few seconds (see {@link Sun})
 */
public record TimeGrid(
    Instant start, double stepSeconds, double[] terrestrial, double[] barycentric) {

  /** As many whole exposures as the span holds. */
  public static TimeGrid every(int seconds, TimeSpan span, SkyPosition star) {
    return of(span.start(), seconds, (int) (span.seconds() / seconds), star);
  }

  /** The span cut into a given number of exposures. */
  public static TimeGrid dividing(TimeSpan span, int points, SkyPosition star) {
    return of(span.start(), span.seconds() / (double) points, points, star);
  }

  private static TimeGrid of(Instant start, double step, int points, SkyPosition star) {
    Vector direction = star.direction();
    double first = MissionTime.terrestrial(start);
    double[] terrestrial = new double[points];
    double[] barycentric = new double[points];
    for (int i = 0; i < points; i++) {
      terrestrial[i] = first + (i + 0.5) * step / 86400;
      barycentric[i] = terrestrial[i] + Sun.lightTimeSeconds(terrestrial[i], direction) / 86400;
    }
    return new TimeGrid(start, step, terrestrial, barycentric);
  }

  /** Number of exposures. */
  public int size() {
    return terrestrial.length;
  }

  /** Middle of an exposure in UTC, to the millisecond. */
  public Instant middle(int index) {
    return start.plusMillis(Math.round((index + 0.5) * stepSeconds * 1000));
  }
}
