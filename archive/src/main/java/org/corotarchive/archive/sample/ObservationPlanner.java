// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corotarchive.archive.sample.mission.Channel;
import org.corotarchive.archive.sample.mission.MissionFacts;
import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.RunCcd;

/**
 * Chooses stars for a sample and says where each was observed. First the stars that people look for
 * by name, then the bright ones and the planet hosts, then ordinary ones. Ordinary stars are dealt
 * out so that each run gets the same number of star-days: many stars in short runs, few in long
 * ones, which keeps the volume small.
 */
final class ObservationPlanner {

  private static final List<String> FIRST =
      List.of("CoRoT-2", "CoRoT-1", "CoRoT-7", StarCatalogue.BRIGHT_TEST_STAR);

  private final MissionFacts facts;
  private final List<String> runs;
  private final StarCatalogue catalogue;

  /**
   * A planner.
   *
   * @param runs codes of existing runs, at least one
   */
  ObservationPlanner(MissionFacts facts, List<String> runs) {
    this.facts = facts;
    this.runs = runs;
    catalogue = new StarCatalogue(facts);
  }

  /** The observations of that many different stars in the runs. */
  List<Observation> plan(int stars) {
    List<List<Observation>> chosen = new ArrayList<>();
    Set<Long> identifiers = new HashSet<>();
    for (List<Observation> star : special()) {
      if (chosen.size() < stars && identifiers.add(star.get(0).star().corotId())) {
        chosen.add(star);
      }
    }
    addOrdinary(chosen, identifiers, stars);
    return chosen.stream().flatMap(List::stream).toList();
  }

  private List<List<Observation>> special() {
    List<List<Observation>> hosts =
        facts.planetHosts().stream().map(catalogue::host).map(this::inRuns).toList();
    List<List<Observation>> bright = ccds(Channel.BRIGHT).flatMap(catalogue::bright).toList();
    List<List<Observation>> others =
        Stream.of(List.of(inRuns(catalogue.starOfThreeRuns())), bright, hosts)
            .flatMap(List::stream)
            .toList();
    Stream<List<Observation>> first =
        FIRST.stream()
            .flatMap(
                name ->
                    Stream.concat(hosts.stream(), bright.stream())
                        .filter(star -> isNamed(star, name)));
    return Stream.concat(first, others.stream()).filter(star -> !star.isEmpty()).toList();
  }

  private static boolean isNamed(List<Observation> star, String name) {
    return !star.isEmpty() && star.get(0).star().name().equals(Optional.of(name));
  }

  private void addOrdinary(List<List<Observation>> chosen, Set<Long> identifiers, int stars) {
    List<RunQueue> queues =
        runs.stream().map(run -> new RunQueue(run, ccds(Channel.FAINT, run), catalogue)).toList();
    while (chosen.size() < stars) {
      RunQueue poorest =
          queues.stream().min(Comparator.comparingDouble(RunQueue::starDays)).orElseThrow();
      List<Observation> star = inRuns(poorest.next());
      if (identifiers.add(star.get(0).star().corotId())) {
        chosen.add(star);
      }
    }
  }

  private List<Observation> inRuns(List<Observation> star) {
    return star.stream().filter(seen -> runs.contains(seen.where().runCode())).toList();
  }

  private Stream<RunCcd> ccds(Channel channel) {
    return runs.stream().flatMap(run -> ccds(channel, run).stream());
  }

  private List<RunCcd> ccds(Channel channel, String run) {
    return facts.runCcds().stream()
        .filter(where -> where.runCode().equals(run) && where.ccd().channel() == channel)
        .toList();
  }
}
