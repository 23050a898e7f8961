// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.corotarchive.archive.sample.mission.CcdField;
import org.corotarchive.archive.sample.mission.Channel;
import org.corotarchive.archive.sample.mission.KnownObservation;
import org.corotarchive.archive.sample.mission.MissionFacts;
import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.Origin;
import org.corotarchive.archive.sample.mission.PlanetHost;
import org.corotarchive.archive.sample.mission.Provenance;
import org.corotarchive.archive.sample.mission.RunCcd;
import org.corotarchive.archive.sample.mission.SeededNoise;
import org.corotarchive.archive.sample.mission.SkyPosition;
import org.corotarchive.archive.sample.mission.Star;
import org.corotarchive.archive.sample.mission.StarProduct;
import org.corotarchive.archive.sample.mission.SyntheticStars;
import org.corotarchive.archive.sample.mission.TimeSpan;

/** All stars that a sample may hold, each with all its observations. */
final class StarCatalogue {

  /** The bright star whose real light curve is known; its CoRoT identifier is not. */
  static final String BRIGHT_TEST_STAR = "HD 174936";

  private static final String BRIGHT_TEST_RUN = "SRc01";
  private static final long BRIGHT_TEST_ID = 90_001L;
  private static final long FIRST_SYNTHETIC_BRIGHT = 90_010L;
  private static final long FIRST_SYNTHETIC_FAINT = 991_000_000L;
  private static final long STAR_OF_THREE_RUNS = 102_743_730L;
  private static final SkyPosition PLACE_OF_THREE_RUNS = new SkyPosition(101.1587, -0.7640);
  private static final double LONGEST_OVERSAMPLED_DAYS = 30;
  private static final int OVERSAMPLED_ONE_IN = 12;

  private final MissionFacts facts;

  StarCatalogue(MissionFacts facts) {
    this.facts = facts;
  }

  /** A planet host; no observation when its run is not known. */
  List<Observation> host(PlanetHost host) {
    return host.runCcdKeys().stream()
        .map(facts::runCcd)
        .map(where -> hostObservation(host.star(), where))
        .toList();
  }

  /** A star that is known to have been observed in three runs. */
  List<Observation> starOfThreeRuns() {
    List<KnownObservation> seen = knownObservations(STAR_OF_THREE_RUNS);
    Star drawn = SyntheticStars.faint(STAR_OF_THREE_RUNS, Origin.MISSION, fields(seen));
    Star star =
        new Star(
            drawn.corotId(),
            drawn.name(),
            PLACE_OF_THREE_RUNS,
            drawn.magnitudes(),
            drawn.spectralType(),
            new Provenance(Origin.MISSION, Origin.LITERATURE, Origin.SYNTHETIC),
            Optional.empty());
    return seen.stream().map(known -> observation(star, known)).toList();
  }

  /** The bright stars of a CCD, each with its one observation. */
  Stream<List<Observation>> bright(RunCcd where) {
    return brightIdentifiers(where)
        .limit(where.targets())
        .mapToObj(corotId -> brightStar(where, corotId))
        .map(star -> List.of(observation(star, where, where.span(), StarProduct.AN2_STAR)));
  }

  private LongStream brightIdentifiers(RunCcd where) {
    LongStream test =
        where.runCode().equals(BRIGHT_TEST_RUN)
            ? LongStream.of(BRIGHT_TEST_ID)
            : LongStream.empty();
    LongStream real =
        facts.knownObservations().stream()
            .filter(known -> known.runCcdKey().equals(where.key()))
            .mapToLong(KnownObservation::corotId);
    long first = FIRST_SYNTHETIC_BRIGHT + 10L * runIndex(where);
    return LongStream.concat(LongStream.concat(test, real), LongStream.range(first, first + 10));
  }

  private static Star brightStar(RunCcd where, long corotId) {
    Optional<String> name =
        corotId == BRIGHT_TEST_ID ? Optional.of(BRIGHT_TEST_STAR) : Optional.empty();
    Origin origin = corotId >= BRIGHT_TEST_ID ? Origin.SYNTHETIC : Origin.MISSION;
    return SyntheticStars.bright(corotId, name, origin, where.field());
  }

  /** Real identifiers of a run that belong to no star with a place of its own. */
  List<Long> ordinaryIdentifiers(String runCode) {
    List<Long> hosts = facts.planetHosts().stream().map(host -> host.star().corotId()).toList();
    return facts.knownObservations().stream()
        .filter(known -> facts.runCcd(known.runCcdKey()).runCode().equals(runCode))
        .filter(known -> known.product().channel() == Channel.FAINT)
        .map(KnownObservation::corotId)
        .filter(corotId -> corotId != STAR_OF_THREE_RUNS && !hosts.contains(corotId))
        .toList();
  }

  /** An ordinary star with a real identifier. */
  List<Observation> known(long corotId) {
    List<KnownObservation> seen = knownObservations(corotId);
    Star star = SyntheticStars.faint(corotId, Origin.MISSION, fields(seen));
    return seen.stream().map(known -> observation(star, known)).toList();
  }

  /** An ordinary star with a synthetic identifier: the n-th of a run. */
  List<Observation> synthetic(RunCcd where, int number) {
    long corotId = FIRST_SYNTHETIC_FAINT + 100_000L * runIndex(where) + number;
    Star star = SyntheticStars.faint(corotId, Origin.SYNTHETIC, List.of(where.field()));
    return List.of(observation(star, where, where.span(), StarProduct.EN2_STAR_MON));
  }

  private Observation hostObservation(Star star, RunCcd where) {
    return knownObservations(star.corotId()).stream()
        .filter(known -> known.runCcdKey().equals(where.key()))
        .findFirst()
        .map(known -> observation(star, known))
        .orElseGet(() -> observation(star, where, where.span(), StarProduct.EN2_STAR_MON));
  }

  private Observation observation(Star star, KnownObservation known) {
    return observation(star, facts.runCcd(known.runCcdKey()), known.span(), known.product());
  }

  private static Observation observation(
      Star star, RunCcd where, TimeSpan span, StarProduct product) {
    return new Observation(star, where, span, product, samplingSeconds(star, span, product));
  }

  /** A few curves of short runs are sampled at 32 s; in long runs such files would be large. */
  private static int samplingSeconds(Star star, TimeSpan span, StarProduct product) {
    boolean oversampled =
        span.days() < LONGEST_OVERSAMPLED_DAYS
            && new SeededNoise(star.corotId(), "sampling").below(OVERSAMPLED_ONE_IN) == 0;
    return oversampled || product.channel() == Channel.BRIGHT ? 32 : 512;
  }

  private List<KnownObservation> knownObservations(long corotId) {
    return facts.knownObservations().stream().filter(known -> known.corotId() == corotId).toList();
  }

  private List<CcdField> fields(List<KnownObservation> seen) {
    return seen.stream().map(known -> facts.runCcd(known.runCcdKey()).field()).toList();
  }

  private int runIndex(RunCcd where) {
    return facts.runCodes().indexOf(where.runCode());
  }
}
