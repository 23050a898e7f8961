// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.curve;

import java.util.Arrays;
import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.SeededNoise;

/**
 * Light curve of a faint star in white light, electrons per 32 s whatever the sampling.
 *
 * @param grid exposures
 * @param flags status of each exposure
 * @param observed corrected of what the instrument does, with jumps and with the outliers of
 *     flagged exposures (extension BAR)
 * @param deviation standard deviation of the 32 s points within a 512 s point; -1 for 32 s points
 * @param background electrons per pixel
 * @param filled without jumps, bad and missing points replaced (extension BARFILL)
 * @param systematic without what all stars of the run share, at 512 s (extension SYSTEMATIC)
 */
public record FaintCurve(
    TimeGrid grid,
    StatusFlags flags,
    float[] observed,
    float[] deviation,
    float[] background,
    float[] filled,
    RegularPart systematic) {

  private static final int SYSTEMATIC_SECONDS = 512;
  private static final double NOISE_OVER_PHOTONS = 1.2;
  private static final double OUTLIER = 0.02;

  /** The curve that the sample makes up for an observation. */
  public static FaintCurve synthetic(Observation observation) {
    TimeGrid grid =
        TimeGrid.every(
            observation.samplingSeconds(), observation.span(), observation.star().position());
    StatusFlags flags = StatusFlags.of(observation, grid);
    FluxModel model = new FluxModel(observation);
    double[] star = starLight(observation, model, grid);
    float[] filled = new float[grid.size()];
    for (int i = 0; i < filled.length; i++) {
      filled[i] = (float) (star[i] * model.orbitalFactor(grid.terrestrial()[i]));
    }
    return new FaintCurve(
        grid,
        flags,
        observed(observation, grid, flags, filled),
        deviation(observation, filled),
        new StrayLight(observation).over(grid, flags.status()),
        filled,
        averaged(grid, star, flags.status()));
  }

  /**
   * The curve of an observation with real white flux in all three parts, one point for each real
   * one, equidistant over the span of the observation: the times are not the real ones.
   */
  public static FaintCurve real(Observation observation, RealCurve curve) {
    TimeGrid grid =
        TimeGrid.dividing(observation.span(), curve.size(), observation.star().position());
    StatusFlags flags = StatusFlags.clean(curve.size());
    float[] flux = new float[curve.size()];
    for (int i = 0; i < flux.length; i++) {
      flux[i] = (float) curve.flux()[i];
    }
    return new FaintCurve(
        grid,
        flags,
        flux,
        deviation(observation, flux),
        new StrayLight(observation).over(grid, flags.status()),
        flux,
        new RegularPart(grid.barycentric(), curve.flux(), flags.status()));
  }

  /** The columns that lower levels are made of. */
  public StarSamples samples() {
    return new StarSamples(grid, observed, deviation, background, flags.status());
  }

  private static double[] starLight(Observation observation, FluxModel model, TimeGrid grid) {
    SeededNoise noise = observation.noise("flux");
    double exposures = grid.stepSeconds() / 32;
    double[] flux = new double[grid.size()];
    for (int i = 0; i < flux.length; i++) {
      double expected = model.starFlux(grid.barycentric()[i]);
      flux[i] = expected + NOISE_OVER_PHOTONS * Math.sqrt(expected / exposures) * noise.gaussian();
    }
    return flux;
  }

  private static float[] observed(
      Observation observation, TimeGrid grid, StatusFlags flags, float[] filled) {
    SeededNoise noise = observation.noise("outliers");
    Jumps jumps = new Jumps(observation, grid);
    float[] observed = new float[filled.length];
    for (int i = 0; i < observed.length; i++) {
      boolean struck = (flags.status()[i] & StatusFlags.SOUTH_ATLANTIC_ANOMALY) != 0;
      double outlier = struck ? OUTLIER * noise.exponential() : 0;
      observed[i] = (float) (filled[i] * (jumps.factor(grid.terrestrial()[i]) + outlier));
    }
    return observed;
  }

  private static float[] deviation(Observation observation, float[] flux) {
    float[] deviation = new float[flux.length];
    if (observation.samplingSeconds() == 32) {
      Arrays.fill(deviation, -1);
      return deviation;
    }
    SeededNoise noise = observation.noise("deviation");
    for (int i = 0; i < deviation.length; i++) {
      deviation[i] = (float) (NOISE_OVER_PHOTONS * Math.sqrt(flux[i]) * noise.between(0.7, 1.3));
    }
    return deviation;
  }

  /** Blocks of 512 s: the mean of the flux, all flags of the points in it. */
  private static RegularPart averaged(TimeGrid grid, double[] flux, int[] status) {
    int block = (int) (SYSTEMATIC_SECONDS / grid.stepSeconds());
    if (block == 1) {
      return new RegularPart(grid.barycentric(), flux, status);
    }
    int size = flux.length / block;
    RegularPart part = new RegularPart(new double[size], new double[size], new int[size]);
    for (int i = 0; i < size * block; i++) {
      part.times()[i / block] += grid.barycentric()[i] / block;
      part.flux()[i / block] += flux[i] / block;
      part.status()[i / block] |= status[i];
    }
    return part;
  }
}
