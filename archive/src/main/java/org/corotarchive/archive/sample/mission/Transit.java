// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/**
 * A planet that crosses its star at regular times: a trapezoid in flux.
 *
 * @param periodDays time between two transits
 * @param epoch centre of one transit, barycentric JD(TT) - 2400000
 * @param depth relative loss of light between ingress and egress, 0 to 1
 * @param durationDays from first to last contact
 * @param ingressDays time from first contact to full depth, at most half the duration
 * @param epochOrigin whether the epoch is published or chosen by the sample
 */
public record Transit(
    double periodDays,
    double epoch,
    double depth,
    double durationDays,
    double ingressDays,
    Origin epochOrigin) {

  public Transit {
    if (!(periodDays > durationDays && durationDays > 0)) {
      throw new IllegalArgumentException("a transit must be shorter than its period");
    }
    if (!(depth > 0 && depth < 1)) {
      throw new IllegalArgumentException("a transit depth is between 0 and 1, not " + depth);
    }
    if (!(ingressDays > 0 && ingressDays <= durationDays / 2 + 1e-4)) {
      throw new IllegalArgumentException("an ingress takes at most half the transit");
    }
  }

  /**
   * The share of light that is left.
   *
   * @param time barycentric JD(TT) - 2400000
   */
  public double factor(double time) {
    double fromCentre = Math.abs(Math.IEEEremainder(time - epoch, periodDays));
    double covered = (durationDays / 2 - fromCentre) / ingressDays;
    return 1 - depth * Math.max(0, Math.min(1, covered));
  }
}
