// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corotarchive.archive.sample.curve.BrightCurve;
import org.corotarchive.archive.sample.curve.FaintCurve;
import org.corotarchive.archive.sample.curve.RealCurve;
import org.corotarchive.archive.sample.curve.StarSamples;
import org.corotarchive.archive.sample.mission.Channel;
import org.corotarchive.archive.sample.mission.MissionFacts;
import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.RunCcd;
import org.corotarchive.archive.sample.mission.SkyPosition;
import org.corotarchive.archive.sample.mission.Star;
import org.corotarchive.archive.sample.mission.TimeSpan;
import org.corotarchive.archive.sample.product.BrightStarFile;
import org.corotarchive.archive.sample.product.FaintStarFile;
import org.corotarchive.archive.sample.product.FullImageFile;
import org.corotarchive.archive.sample.product.HousekeepingFile;
import org.corotarchive.archive.sample.product.OrbitFile;
import org.corotarchive.archive.sample.product.ProductFile;
import org.corotarchive.archive.sample.product.SampleTexts;
import org.corotarchive.archive.sample.product.StarSet;
import org.corotarchive.archive.sample.product.WindowDescriptorFile;

/** Everything that belongs to a set of observations: files of stars, of CCDs, of runs, texts. */
final class SampleContents {

  private static final int FILES_OF_A_STAR = 4;
  private static final Duration HOUSEKEEPING_OF_LONG_RUNS = Duration.ofDays(10);

  private final MissionFacts facts;
  private final RealCurves realCurves;
  private final List<ProductSource> sources = new ArrayList<>();

  SampleContents(MissionFacts facts, List<Observation> observations, RealCurves realCurves) {
    this.facts = facts;
    this.realCurves = realCurves;
    Map<RunCcd, List<Star>> starsOfCcds = new LinkedHashMap<>();
    for (Observation seen : observations) {
      sources.add(new ProductSource(FILES_OF_A_STAR, () -> filesOfStar(seen)));
      starsOfCcds.computeIfAbsent(seen.where(), ccd -> new ArrayList<>()).add(seen.star());
    }
    starsOfCcds.forEach(
        (where, stars) -> sources.add(ProductSource.of(FullImageFile.of(where, stars))));
    starsOfCcds.keySet().stream().map(RunCcd::runCode).distinct().forEach(this::addFilesOfRun);
    sources.add(ProductSource.of(SampleTexts.files()));
  }

  /** All sources; each file appears in one of them. */
  List<ProductSource> sources() {
    return List.copyOf(sources);
  }

  private List<ProductFile> filesOfStar(Observation seen) throws SampleException {
    Optional<RealCurve> real = realCurves.of(seen);
    return seen.where().ccd().channel() == Channel.FAINT
        ? faintFiles(seen, real)
        : brightFiles(seen, real);
  }

  private static List<ProductFile> faintFiles(Observation seen, Optional<RealCurve> real) {
    FaintCurve synthetic = FaintCurve.synthetic(seen);
    FaintCurve curve = real.map(flux -> FaintCurve.real(seen, flux)).orElse(synthetic);
    return files(seen, FaintStarFile.of(seen, curve, real.isPresent()), synthetic.samples());
  }

  private static List<ProductFile> brightFiles(Observation seen, Optional<RealCurve> real) {
    BrightCurve synthetic = BrightCurve.synthetic(seen);
    BrightCurve curve = real.map(flux -> BrightCurve.real(seen, flux)).orElse(synthetic);
    return files(seen, BrightStarFile.of(seen, curve, real.isPresent()), synthetic.samples());
  }

  private static List<ProductFile> files(
      Observation seen, ProductFile curve, StarSamples synthetic) {
    return List.of(
        curve,
        WindowDescriptorFile.of(seen),
        StarSet.calibratedN1(seen, synthetic),
        StarSet.rawN0(seen, synthetic));
  }

  /** Files of a run are the same whichever of its stars and CCDs are in the sample. */
  private void addFilesOfRun(String run) {
    List<RunCcd> ccds =
        facts.runCcds().stream().filter(where -> where.runCode().equals(run)).toList();
    TimeSpan span = ccds.stream().map(RunCcd::span).reduce(TimeSpan::union).orElseThrow();
    SkyPosition pointing = ccds.get(0).field().centre();
    TimeSpan watched = run.startsWith("S") ? span : span.atMost(HOUSEKEEPING_OF_LONG_RUNS);
    sources.add(ProductSource.of(OrbitFile.orbit(run, span)));
    sources.add(ProductSource.of(OrbitFile.attitude(run, span, pointing)));
    sources.add(ProductSource.of(HousekeepingFile.rawN0(run, watched, pointing)));
    LocalDate last = day(watched.end());
    for (LocalDate day = day(watched.start()); !day.isAfter(last); day = day.plusDays(1)) {
      TimeSpan part = partOf(day, watched);
      sources.add(ProductSource.of(HousekeepingFile.convertedN1(run, day, part, pointing)));
    }
  }

  private static LocalDate day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static TimeSpan partOf(LocalDate day, TimeSpan span) {
    Instant first = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant last = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    return new TimeSpan(
        first.isBefore(span.start()) ? span.start() : first,
        last.isAfter(span.end()) ? span.end() : last);
  }
}
