// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the sample shall hold.
 *
 * @param stars number of different stars
 * @param runs run codes; empty for the usual choice (with {@code catalogueOnly}: all runs)
 * @param curves folder of real light curves to wrap into the files of their stars
 * @param catalogueOnly write one product list instead of files
 */
public record SampleOptions(
    int stars, List<String> runs, Optional<Path> curves, boolean catalogueOnly) {

  /** Number of stars when nobody asks for another. */
  public static final int DEFAULT_STARS = 200;

  /**
   * The usual runs: those of the best known planet hosts and of a star seen three times, two short
   * ones with bright stars, and more short ones, which give many small files.
   */
  public static final List<String> DEFAULT_RUNS =
      List.of("IRa01", "SRc01", "LRc01", "LRa01", "LRc02", "SRa03", "SRc03", "SRa05", "LRa06");

  public SampleOptions {
    runs = List.copyOf(runs);
  }

  /** The sample of the demonstration: 200 stars in the usual runs, nothing real in the fluxes. */
  public static SampleOptions defaults() {
    return new SampleOptions(DEFAULT_STARS, List.of(), Optional.empty(), false);
  }

  /** The same with another number of stars. */
  public SampleOptions withStars(int number) {
    return new SampleOptions(number, runs, curves, catalogueOnly);
  }

  /** The same in other runs. */
  public SampleOptions withRuns(List<String> runCodes) {
    return new SampleOptions(stars, runCodes, curves, catalogueOnly);
  }

  /** The same with real light curves from a folder. */
  public SampleOptions withCurves(Path folder) {
    return new SampleOptions(stars, runs, Optional.of(folder), catalogueOnly);
  }

  /** The same as one product list without files. */
  public SampleOptions asCatalogueOnly() {
    return new SampleOptions(stars, runs, curves, true);
  }
}
