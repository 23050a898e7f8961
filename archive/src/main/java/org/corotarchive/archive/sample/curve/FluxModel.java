// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.curve;

import org.corotarchive.archive.sample.mission.Channel;
import org.corotarchive.archive.sample.mission.Magnitudes;
import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.SatelliteOrbit;
import org.corotarchive.archive.sample.mission.SeededNoise;
import org.corotarchive.archive.sample.mission.Star;

/**
 * The light of one star as the sample imagines it, without photon noise: a level from the
 * magnitude, a few waves (spots or pulsation), transits; and what the instrument adds to it.
 */
public final class FluxModel {

  private static final double FAINT_LEVEL = 2.7e5;
  private static final double FAINT_LEVEL_MAGNITUDE = 13.6;
  private static final double BRIGHT_LEVEL = 6.3e5;
  private static final double BRIGHT_LEVEL_MAGNITUDE = 8.6;
  private static final double LOSS_PER_DAY = 1e-4;

  private final Star star;
  private final double level;
  private final double[] amplitudes;
  private final double[] periodsDays;
  private final double[] phases;
  private final double orbitalAmplitude;

  /** The model of the star in that run; the star's waves are the same in all its runs. */
  public FluxModel(Observation observation) {
    star = observation.star();
    Channel channel = observation.where().ccd().channel();
    level = level(star.magnitudes(), channel);
    SeededNoise noise = new SeededNoise(star.corotId(), "variability");
    boolean pulsating = channel == Channel.BRIGHT;
    int waves = pulsating ? 6 : 3;
    amplitudes = new double[waves];
    periodsDays = new double[waves];
    phases = new double[waves];
    double strength = pulsating ? 2e-3 : 1e-3 * noise.exponential();
    for (int i = 0; i < waves; i++) {
      amplitudes[i] = strength * noise.uniform();
      periodsDays[i] = pulsating ? noise.between(0.02, 0.2) : noise.between(3, 25);
      phases[i] = noise.between(0, 2 * Math.PI);
    }
    orbitalAmplitude = observation.noise("orbit").between(1e-4, 5e-4);
  }

  /**
   * Mean flux of a star, about 25 % true to the mission: 2.7e5 electrons per 32 s at V = 13.6 in
   * the faint channel.
   */
  public static double level(Magnitudes magnitudes, Channel channel) {
    double visual = magnitudes.visualOrGuess();
    return channel == Channel.FAINT
        ? FAINT_LEVEL * Math.pow(10, -0.4 * (visual - FAINT_LEVEL_MAGNITUDE))
        : BRIGHT_LEVEL * Math.pow(10, -0.4 * (visual - BRIGHT_LEVEL_MAGNITUDE));
  }

  /**
   * Flux of the star itself.
   *
   * @param time barycentric JD(TT) - 2400000
   */
  public double starFlux(double time) {
    double relative = 1;
    for (int i = 0; i < amplitudes.length; i++) {
      relative += amplitudes[i] * Math.sin(2 * Math.PI * time / periodsDays[i] + phases[i]);
    }
    return level * relative * star.transit().map(transit -> transit.factor(time)).orElse(1.0);
  }

  /**
   * What the changing stray light along the orbit multiplies the flux with; near 1.
   *
   * @param time JD(TT) - 2400000 at the satellite
   */
  public double orbitalFactor(double time) {
    return 1 + orbitalAmplitude * Math.sin(2 * Math.PI * time / SatelliteOrbit.PERIOD_DAYS);
  }

  /**
   * What the slow loss of efficiency multiplies the flux with; corrected in N2.
   *
   * @param days days since the start of the curve
   */
  public static double efficiency(double days) {
    return 1 - LOSS_PER_DAY * days;
  }
}
