// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corotarchive.archive.sample.curve.RealCurve;
import org.corotarchive.archive.sample.mission.MissionTime;
import org.corotarchive.archive.sample.mission.Observation;

/**
 * A folder of real light curves. Which star a file belongs to is read from its name, which run from
 * its first time.
 *
 * <p>Names: {@code corot_<identifier>[_<start>][_mon]_white_resampled.csv} with the columns time
 * and flux, {@code HD<number>_astero_*.dat} with the same two without a header. Other files, such
 * as curves from imagettes, are left alone.
 */
final class RealCurves {

  private static final Pattern FAINT =
      Pattern.compile("corot_0*(\\d+)(?:_\\d{8}T\\d{6})?(?:_mon)?_white_resampled\\.csv");
  private static final Pattern BRIGHT = Pattern.compile("(HD)(\\d+)_astero_.*\\.dat");

  /** A first point may be that much before and after the start of the observation. */
  private static final double DAYS_BEFORE = 1;

  private static final double DAYS_AFTER = 3;

  private final List<CurveFile> files;

  private RealCurves(List<CurveFile> files) {
    this.files = List.copyOf(files);
  }

  /**
   * A curve found in the folder.
   *
   * @param star identifier or name of its star
   * @param firstTime its first time, barycentric JD(TT) - 2400000
   */
  private record CurveFile(String star, double firstTime, Path path) {}

  /** No real curves. */
  static RealCurves none() {
    return new RealCurves(List.of());
  }

  /** The curves of a folder; all files that cannot be read are told at once. */
  static RealCurves in(Path folder) throws SampleException {
    List<CurveFile> files = new ArrayList<>();
    List<SampleProblem> problems = new ArrayList<>();
    for (Path path : sorted(folder)) {
      Optional<String> star = star(path);
      if (star.isPresent()) {
        try {
          files.add(new CurveFile(star.get(), CurveText.read(path, 1).times()[0], path));
        } catch (SampleException e) {
          problems.addAll(e.problems());
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new SampleException(problems);
    }
    return new RealCurves(files);
  }

  /** The real curve of an observation, if the folder has one. */
  Optional<RealCurve> of(Observation observation) throws SampleException {
    double start = MissionTime.terrestrial(observation.span().start());
    String name = observation.star().name().orElse("");
    String corotId = Long.toString(observation.star().corotId());
    Optional<CurveFile> found =
        files.stream()
            .filter(file -> file.star().equals(corotId) || file.star().equals(name))
            .filter(file -> file.firstTime() > start - DAYS_BEFORE)
            .filter(file -> file.firstTime() < start + DAYS_AFTER)
            .findFirst();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(CurveText.read(found.get().path(), Integer.MAX_VALUE));
  }

  private static Optional<String> star(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    Matcher faint = FAINT.matcher(name);
    if (faint.matches()) {
      return Optional.of(faint.group(1));
    }
    Matcher bright = BRIGHT.matcher(name);
    return bright.matches()
        ? Optional.of(bright.group(1) + " " + bright.group(2))
        : Optional.empty();
  }

  private static List<Path> sorted(Path folder) throws SampleException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(Path::toString)).toList();
    } catch (IOException e) {
      throw new SampleException(
          SampleFault.CURVES_NOT_READABLE, "Cannot read the folder " + folder + ".", e);
    }
  }
}
