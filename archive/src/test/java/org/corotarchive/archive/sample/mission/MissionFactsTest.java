// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissionFactsTest {

  private final MissionFacts facts = MissionFacts.load();

  @Test
  void aboutThreeHundredRealIdentifiersAreKnown() {
    assertThat(facts.knownObservations().stream().map(KnownObservation::corotId).distinct())
        .hasSizeBetween(290, 350);
  }

  @Test
  void noRealIdentifierLiesInTheRangesOfSyntheticOnes() {
    assertThat(facts.knownObservations())
        .extracting(KnownObservation::corotId)
        .noneMatch(id -> id >= 990_000_000L || (id >= 90_000 && id <= 99_999));
  }

  @Test
  void allTwentySixRunsAreThereInOrderOfTime() {
    assertThat(facts.runCodes()).hasSize(26).startsWith("IRa01", "SRc01", "LRc01");
    assertThat(facts.runCodes()).endsWith("LRc10", "LRa07");
  }

  @Test
  void everyKnownFileBelongsToARunAndCcdAndLiesInItsSpan() {
    assertThat(facts.knownObservations())
        .allSatisfy(
            known -> {
              RunCcd where = facts.runCcd(known.runCcdKey());
              assertThat(where.ccd().channel()).isEqualTo(known.product().channel());
              assertThat(where.span().union(known.span())).isEqualTo(where.span());
            });
  }

  @Test
  void everyPlanetHostLiesOnTheCcdsThatSawIt() {
    assertThat(facts.planetHosts())
        .hasSize(32)
        .allSatisfy(
            host ->
                assertThat(host.runCcdKeys())
                    .allSatisfy(
                        key ->
                            assertThat(facts.runCcd(key).field().toPixel(host.star().position()))
                                .as("%s on %s", host.star().displayName(), key)
                                .isPresent()));
  }

  @Test
  void depthsOfTransitsAreThoseOfTheLiterature() {
    assertThat(depth("CoRoT-2")).isBetween(0.026, 0.031);
    assertThat(depth("CoRoT-7")).isBetween(0.0003, 0.0004);
  }

  private double depth(String name) {
    return facts.planetHosts().stream()
        .filter(host -> host.star().displayName().equals(name))
        .findFirst()
        .flatMap(host -> host.star().transit())
        .orElseThrow()
        .depth();
  }
}
