// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.curve;

import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.SeededNoise;

/**
 * Light curve of a bright star, electrons per second, 32 s apart.
 *
 * @param grid exposures
 * @param flags status of each exposure
 * @param raw not corrected of the loss of efficiency nor of stray light (extension RAW)
 * @param corrected corrected (extension BAR)
 * @param deviation standard deviation of one point
 * @param background electrons per pixel
 * @param regular on a grid regular at the barycentre, gaps filled (extension BARREG)
 */
public record BrightCurve(
    TimeGrid grid,
    StatusFlags flags,
    double[] raw,
    double[] corrected,
    double[] deviation,
    float[] background,
    RegularPart regular) {

  private static final int STEP_SECONDS = 32;
  private static final double OUTLIER = 0.003;

  /** The curve that the sample makes up for an observation. */
  public static BrightCurve synthetic(Observation observation) {
    TimeGrid grid = TimeGrid.every(STEP_SECONDS, observation.span(), observation.star().position());
    FluxModel model = new FluxModel(observation);
    double[] flux = noisy(observation, "flux", model, grid.barycentric());
    double[] times = regularTimes(grid);
    double[] regularFlux = noisy(observation, "regular", model, times);
    RegularPart regular = new RegularPart(times, regularFlux, new int[times.length]);
    return of(observation, grid, StatusFlags.of(observation, grid), flux, regular);
  }

  /** The curve of an observation with real times and flux in its last part. */
  public static BrightCurve real(Observation observation, RealCurve curve) {
    TimeGrid grid =
        TimeGrid.dividing(observation.span(), curve.size(), observation.star().position());
    StatusFlags flags = StatusFlags.clean(curve.size());
    RegularPart regular = new RegularPart(curve.times(), curve.flux(), flags.status());
    return of(observation, grid, flags, curve.flux(), regular);
  }

  /** The columns that lower levels are made of. */
  public StarSamples samples() {
    float[] flux = new float[corrected.length];
    float[] scatter = new float[corrected.length];
    for (int i = 0; i < flux.length; i++) {
      flux[i] = (float) corrected[i];
      scatter[i] = (float) deviation[i];
    }
    return new StarSamples(grid, flux, scatter, background, flags.status());
  }

  private static BrightCurve of(
      Observation observation,
      TimeGrid grid,
      StatusFlags flags,
      double[] flux,
      RegularPart regular) {
    FluxModel model = new FluxModel(observation);
    SeededNoise noise = observation.noise("outliers");
    double[] raw = new double[grid.size()];
    double[] deviation = new double[grid.size()];
    for (int i = 0; i < raw.length; i++) {
      double time = grid.terrestrial()[i];
      boolean struck = (flags.status()[i] & StatusFlags.SOUTH_ATLANTIC_ANOMALY) != 0;
      double outlier = struck ? OUTLIER * noise.exponential() : 0;
      double efficiency = FluxModel.efficiency(time - grid.terrestrial()[0]);
      raw[i] = flux[i] * (efficiency * model.orbitalFactor(time) + outlier);
      deviation[i] = scatter(flux[i]);
    }
    float[] background = new StrayLight(observation).over(grid, flags.status());
    return new BrightCurve(grid, flags, raw, flux, deviation, background, regular);
  }

  private static double[] noisy(
      Observation observation, String purpose, FluxModel model, double[] times) {
    SeededNoise noise = observation.noise(purpose);
    double[] flux = new double[times.length];
    for (int i = 0; i < flux.length; i++) {
      double expected = model.starFlux(times[i]);
      flux[i] = expected + scatter(expected) * noise.gaussian();
    }
    return flux;
  }

  private static double[] regularTimes(TimeGrid grid) {
    double[] barycentric = grid.barycentric();
    double step = STEP_SECONDS / 86400.0;
    double length = barycentric[barycentric.length - 1] - barycentric[0];
    double[] times = new double[(int) (length / step) + 1];
    for (int i = 0; i < times.length; i++) {
      times[i] = barycentric[0] + i * step;
    }
    return times;
  }

  /** Photon noise of the mean rate over one exposure. */
  private static double scatter(double electronsPerSecond) {
    return Math.sqrt(electronsPerSecond / STEP_SECONDS);
  }
}
