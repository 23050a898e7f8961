// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DataSetsTest {

  private static final Map<Level, Integer> CALIBRATION =
      Map.of(Level.N0, 1, Level.N1, 2, Level.N2, 3, Level.AUX, 2);

  @Test
  void levels_have_their_calibration_level_and_only_data_are_observations() {
    for (DataSet dataSet : DataSets.standard().all()) {
      boolean isData = dataSet.level() != Level.DOC && dataSet.level() != Level.SOFTWARE;
      assertThat(dataSet.observation().isPresent()).as(dataSet.code()).isEqualTo(isData);
      dataSet
          .observation()
          .ifPresent(
              facts ->
                  assertThat(facts.calibLevel())
                      .as(dataSet.code())
                      .isEqualTo(CALIBRATION.get(dataSet.level())));
    }
  }

  @Test
  void product_types_are_those_of_obscore() {
    Set<String> allowed =
        Set.of(
            "image",
            "cube",
            "spectrum",
            "sed",
            "timeseries",
            "visibility",
            "event",
            "measurements");
    assertThat(DataSets.standard().all())
        .flatExtracting(dataSet -> dataSet.observation().stream().toList())
        .extracting(ObservationFacts::type)
        .isSubsetOf(allowed);
  }

  @Test
  void codes_of_a_channel_begin_with_its_letter() {
    for (DataSet dataSet : DataSets.standard().all()) {
      dataSet
          .channel()
          .ifPresent(
              channel -> assertThat(dataSet.code()).startsWith(String.valueOf(channel.letter())));
    }
  }
}
