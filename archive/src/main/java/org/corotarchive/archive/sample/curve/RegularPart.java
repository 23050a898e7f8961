// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.curve;

/**
 * The last, most corrected part of a light curve, on its own grid of barycentric times.
 *
 * @param times barycentric JD(TT) - 2400000, ascending
 * @param flux flux in the unit of the channel
 * @param status bit mask, 0 for a measured, valid point
 */
public record RegularPart(double[] times, double[] flux, int[] status) {

  /** Number of points. */
  public int size() {
    return flux.length;
  }
}
