// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corotarchive.archive.sample.mission.MissionFacts;
import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.Origin;
import org.corotarchive.archive.sample.mission.StarProduct;
import org.junit.jupiter.api.Test;

class ObservationPlannerTest {

  private final MissionFacts facts = MissionFacts.load();
  private final List<Observation> usual = plan(SampleOptions.DEFAULT_STARS);

  @Test
  void thereAreAsManyStarsAsAskedFor() {
    assertThat(usual.stream().map(seen -> seen.star().corotId()).distinct()).hasSize(200);
    assertThat(plan(1)).extracting(seen -> seen.star().displayName()).containsOnly("CoRoT-2");
  }

  @Test
  void fewerStarsAreTheFirstOfMore() {
    assertThat(usual).startsWith(plan(50).toArray(Observation[]::new));
  }

  @Test
  void theStarsThatTestsLookForAreThere() {
    assertThat(usual)
        .extracting(seen -> seen.star().displayName())
        .contains("CoRoT-1", "CoRoT-2", "CoRoT-7", "CoRoT-9", "HD 174936", "CoRoT 0000007528");
  }

  @Test
  void oneStarIsSeenInThreeRuns() {
    assertThat(usual)
        .filteredOn(seen -> seen.star().corotId() == 102_743_730L)
        .extracting(seen -> seen.where().runCode())
        .containsExactly("IRa01", "LRa01", "LRa06");
  }

  @Test
  void allThreeProductsAndBothSamplingsOccur() {
    Map<StarProduct, Long> products =
        usual.stream().collect(Collectors.groupingBy(Observation::product, Collectors.counting()));
    assertThat(products).containsOnlyKeys(StarProduct.values());
    assertThat(products.getOrDefault(StarProduct.AN2_STAR, 0L)).isEqualTo(10);
    assertThat(products.getOrDefault(StarProduct.EN2_STAR_MON, 0L)).isGreaterThan(40);
    assertThat(usual)
        .filteredOn(seen -> seen.product() != StarProduct.AN2_STAR && seen.samplingSeconds() == 32)
        .hasSizeBetween(3, 30);
  }

  @Test
  void someMagnitudesAreNotKnown() {
    assertThat(usual).anyMatch(seen -> seen.star().magnitudes().blue().isEmpty());
  }

  @Test
  void syntheticIdentifiersComeFromTheReservedRangesOnly() {
    assertThat(usual)
        .filteredOn(seen -> seen.star().provenance().identifier() == Origin.SYNTHETIC)
        .isNotEmpty()
        .extracting(seen -> seen.star().corotId())
        .allMatch(id -> id >= 990_000_000L || (id >= 90_000 && id <= 99_999));
  }

  @Test
  void everyStarLiesOnItsCcd() {
    assertThat(usual)
        .allSatisfy(
            seen -> assertThat(seen.where().field().toPixel(seen.star().position())).isPresent());
  }

  @Test
  void everyRunCanBePlannedAlone() {
    for (String run : facts.runCodes()) {
      assertThat(new ObservationPlanner(facts, List.of(run)).plan(60))
          .as(run)
          .hasSize(60)
          .allMatch(seen -> seen.where().runCode().equals(run));
    }
  }

  private List<Observation> plan(int stars) {
    return new ObservationPlanner(facts, SampleOptions.DEFAULT_RUNS).plan(stars);
  }
}
