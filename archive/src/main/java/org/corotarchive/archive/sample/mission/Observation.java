// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/**
 * One star watched by one CCD in one run: what an N2 light curve holds.
 *
 * @param star the star; it lies on the CCD
 * @param where run and CCD
 * @param span first to last second of the file, UTC
 * @param product kind of light curve
 * @param samplingSeconds time between two points: 32 or 512
 */
public record Observation(
    Star star, RunCcd where, TimeSpan span, StarProduct product, int samplingSeconds) {

  public Observation {
    if (samplingSeconds != 32 && samplingSeconds != 512) {
      throw new IllegalArgumentException("sampling is 32 or 512 s, not " + samplingSeconds);
    }
    if (product.channel() != where.ccd().channel()) {
      throw new IllegalArgumentException(product + " does not come from " + where.ccd());
    }
  }

  /** A stream of numbers for this observation alone. */
  public SeededNoise noise(String purpose) {
    return new SeededNoise(star.corotId(), purpose + "/" + where.runCode());
  }

  /** The window that was read out around the star. */
  public Window window() {
    PixelPosition centre =
        where
            .field()
            .toPixel(star.position())
            .orElseThrow(() -> new IllegalStateException(star.displayName() + " is off the CCD"));
    return Window.around(centre, where.ccd().channel(), noise("window").below(Window.COUNT));
  }
}
