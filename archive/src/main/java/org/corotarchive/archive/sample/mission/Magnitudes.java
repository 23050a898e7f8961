// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Magnitudes of a star in four bands; any may be unknown.
 *
 * @param blue B
 * @param visual V
 * @param red R
 * @param infrared I
 */
public record Magnitudes(
    OptionalDouble blue, OptionalDouble visual, OptionalDouble red, OptionalDouble infrared) {

  private static final double TYPICAL = 15;

  /** The visual magnitude, or the nearest guess from the other bands, for flux levels only. */
  public double visualOrGuess() {
    return Stream.of(visual, shifted(red, 0.4), shifted(infrared, 0.9), shifted(blue, -0.8))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .findFirst()
        .orElse(TYPICAL);
  }

  private static OptionalDouble shifted(OptionalDouble magnitude, double by) {
    return magnitude.isPresent()
        ? OptionalDouble.of(magnitude.getAsDouble() + by)
        : OptionalDouble.empty();
  }
}
