// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SeededNoiseTest {

  private static final int MANY = 200_000;

  @Test
  void theSamePurposeGivesTheSameNumbersAndAnotherGivesOthers() {
    assertThat(new SeededNoise(7, "flux").uniform())
        .isEqualTo(new SeededNoise(7, "flux").uniform());
    assertThat(new SeededNoise(7, "flux").uniform())
        .isNotEqualTo(new SeededNoise(7, "mask").uniform());
    assertThat(new SeededNoise(7, "flux").uniform())
        .isNotEqualTo(new SeededNoise(8, "flux").uniform());
  }

  @Test
  void gaussiansHaveMeanZeroAndDeviationOne() {
    SeededNoise noise = new SeededNoise(1, "test");
    double[] values = DoubleStream.generate(noise::gaussian).limit(MANY).toArray();
    double mean = DoubleStream.of(values).average().orElseThrow();
    double square = DoubleStream.of(values).map(value -> value * value).average().orElseThrow();
    assertThat(mean).isCloseTo(0, within(0.01));
    assertThat(square).isCloseTo(1, within(0.02));
  }

  @Test
  void identifiersInARowGiveUnrelatedNumbers() {
    double mean =
        DoubleStream.iterate(0, id -> id + 1)
            .limit(MANY)
            .map(id -> new SeededNoise((long) id, "test").uniform())
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(0.5, within(0.005));
  }
}
