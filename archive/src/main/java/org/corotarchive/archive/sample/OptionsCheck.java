// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.corotarchive.archive.sample.mission.MissionFacts;

/** Looks at the options before any work is done, and tells all that is wrong at once. */
final class OptionsCheck {

  private static final int MOST_STARS_WITH_FILES = 100_000;
  private static final int MOST_STARS_IN_LIST = 4_000_000;

  private OptionsCheck() {}

  static void check(SampleOptions options, MissionFacts facts) throws SampleException {
    List<SampleProblem> problems = new ArrayList<>();
    stars(options, problems);
    runs(options, facts, problems);
    curves(options, problems);
    if (!problems.isEmpty()) {
      throw new SampleException(problems);
    }
  }

  private static void stars(SampleOptions options, List<SampleProblem> problems) {
    int most = options.catalogueOnly() ? MOST_STARS_IN_LIST : MOST_STARS_WITH_FILES;
    if (options.stars() < 1 || options.stars() > most) {
      problems.add(
          new SampleProblem(
              SampleFault.STARS_OUT_OF_RANGE,
              "The number of stars is " + options.stars() + "; it must be 1 to " + most + "."));
    }
  }

  private static void runs(
      SampleOptions options, MissionFacts facts, List<SampleProblem> problems) {
    for (String run : options.runs()) {
      if (!facts.runCodes().contains(run)) {
        problems.add(
            new SampleProblem(
                SampleFault.UNKNOWN_RUN,
                "There is no run "
                    + run
                    + ". The runs are "
                    + String.join(", ", facts.runCodes())
                    + "."));
      }
    }
  }

  private static void curves(SampleOptions options, List<SampleProblem> problems) {
    if (options.curves().isEmpty()) {
      return;
    }
    Path folder = options.curves().get();
    if (!Files.isDirectory(folder)) {
      problems.add(
          new SampleProblem(
              SampleFault.CURVES_NOT_READABLE,
              "There is no folder of light curves at " + folder + "."));
    }
    if (options.catalogueOnly()) {
      problems.add(
          new SampleProblem(
              SampleFault.OPTIONS_CONTRADICT,
              "A product list holds no light curves: leave out either the curves or the list."));
    }
  }
}
