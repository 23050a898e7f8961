// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.curve;

import java.util.Arrays;

/**
 * Mean and scatter of a light curve.
 *
 * @param mean mean flux
 * @param rms standard deviation around the mean
 */
public record CurveNumbers(double mean, double rms) {

  /** The numbers of a flux array. */
  public static CurveNumbers of(double[] flux) {
    double mean = Arrays.stream(flux).average().orElse(0);
    double variance =
        Arrays.stream(flux).map(value -> (value - mean) * (value - mean)).average().orElse(0);
    return new CurveNumbers(mean, Math.sqrt(variance));
  }
}
