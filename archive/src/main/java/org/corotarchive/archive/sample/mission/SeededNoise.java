// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/**
 * A stream of numbers that depends on an identifier and a purpose only, so that the same star has
 * the same curve on every machine and in every selection of stars. A SplitMix64 generator; not for
 * several threads at once.
 */
public final class SeededNoise {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  /**
   * A stream.
   *
   * @param identifier number of the thing, such as a CoRoT identifier
   * @param purpose what the numbers are for; another word gives an independent stream
   */
  public SeededNoise(long identifier, String purpose) {
    state = mix(identifier * STEP + purpose.length());
    for (int i = 0; i < purpose.length(); i++) {
      state = mix(state ^ (purpose.charAt(i) * STEP));
    }
  }

  /** Uniform in 0 (included) to 1 (excluded). */
  public double uniform() {
    state += STEP;
    return (mix(state) >>> 11) * 0x1p-53;
  }

  /** Uniform between two bounds. */
  public double between(double low, double high) {
    return low + (high - low) * uniform();
  }

  /** A whole number from 0 to below the bound. */
  public int below(int bound) {
    return (int) (uniform() * bound);
  }

  /** True with the given probability. */
  public boolean chance(double probability) {
    return uniform() < probability;
  }

  /** Exponentially distributed, mean 1. */
  public double exponential() {
    return -Math.log(1 - uniform());
  }

  /** Normally distributed, mean 0, standard deviation 1 (Box and Muller 1958). */
  public double gaussian() {
    return Math.sqrt(2 * exponential()) * Math.cos(2 * Math.PI * uniform());
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
