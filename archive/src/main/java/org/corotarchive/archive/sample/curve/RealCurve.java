// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.curve;

/**
 * A real light curve to wrap into a file of the sample.
 *
 * @param times barycentric JD(TT) - 2400000, ascending; distorted for resampled faint curves
 * @param flux white flux, one value for each time
 */
public record RealCurve(double[] times, double[] flux) {

  public RealCurve {
    if (times.length != flux.length || times.length == 0) {
      throw new IllegalArgumentException("a curve has as many times as fluxes, and at least one");
    }
  }

  /** Number of points. */
  public int size() {
    return flux.length;
  }
}
