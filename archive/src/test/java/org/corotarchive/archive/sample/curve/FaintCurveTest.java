// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.corotarchive.archive.sample.mission.CcdField;
import org.corotarchive.archive.sample.mission.Channel;
import org.corotarchive.archive.sample.mission.Magnitudes;
import org.corotarchive.archive.sample.mission.MissionFacts;
import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.Origin;
import org.corotarchive.archive.sample.mission.RunCcd;
import org.corotarchive.archive.sample.mission.Star;
import org.corotarchive.archive.sample.mission.StarProduct;
import org.corotarchive.archive.sample.mission.SyntheticStars;
import org.junit.jupiter.api.Test;

class FaintCurveTest {

  private final RunCcd where = MissionFacts.load().runCcd("SRc01:E1");

  @Test
  void theFluxFollowsTheMagnitude() {
    assertThat(FluxModel.level(visual(13.6), Channel.FAINT)).isEqualTo(2.7e5);
    assertThat(FluxModel.level(visual(16.1), Channel.FAINT)).isCloseTo(2.7e4, within(1.0));
    assertThat(FluxModel.level(visual(12.568), Channel.FAINT)).isCloseTo(7.2e5, within(1.8e5));
  }

  @Test
  void aboutThreeInTenPointsAreFlaggedSomeOfThemByTheAnomaly() {
    int[] status = FaintCurve.synthetic(observation(990_500_001L, 512)).flags().status();
    double flagged = Arrays.stream(status).filter(flag -> flag != 0).count();
    double anomaly =
        Arrays.stream(status)
            .filter(flag -> (flag & StatusFlags.SOUTH_ATLANTIC_ANOMALY) != 0)
            .count();
    assertThat(flagged / status.length).isBetween(0.25, 0.35);
    assertThat(anomaly / status.length).isBetween(0.02, 0.12);
  }

  @Test
  void theScatterIsThatOfPhotonsAndFallsWithTheLengthOfTheExposure() {
    assertThat(scatter(512)).isCloseTo(scatter(32) / 4, within(0.1 * scatter(512)));
  }

  @Test
  void aMissingPointHasNeverStatusZero() {
    StatusFlags flags = FaintCurve.synthetic(observation(990_500_002L, 512)).flags();
    assertThat(flags.missing().cardinality()).isPositive();
    assertThat(flags.missing().stream().map(row -> flags.status()[row])).doesNotContain(0);
  }

  @Test
  void thirtyTwoSecondPointsAreAveragedToBlocksOf512Seconds() {
    FaintCurve curve = FaintCurve.synthetic(observation(990_500_003L, 32));
    double[] times = curve.systematic().times();
    assertThat(times.length).isEqualTo(curve.grid().size() / 16);
    assertThat(times[1] - times[0]).isCloseTo(512 / 86400.0, within(1e-6));
    assertThat(curve.systematic().flux()[0])
        .isCloseTo(mean(curve.filled(), 16), within(1e-3 * curve.filled()[0]));
  }

  @Test
  void thirtyTwoSecondPointsHaveNoDeviation() {
    assertThat(FaintCurve.synthetic(observation(990_500_004L, 32)).deviation()).containsOnly(-1f);
  }

  private double scatter(int samplingSeconds) {
    FaintCurve curve = FaintCurve.synthetic(observation(990_500_005L, samplingSeconds));
    double sum = 0;
    float[] flux = curve.filled();
    for (int i = 1; i < flux.length; i++) {
      sum += (flux[i] - flux[i - 1]) * (flux[i] - flux[i - 1]) / 2;
    }
    return Math.sqrt(sum / flux.length);
  }

  private Observation observation(long corotId, int samplingSeconds) {
    Star drawn = SyntheticStars.faint(corotId, Origin.SYNTHETIC, List.<CcdField>of(where.field()));
    Star faint =
        new Star(
            corotId,
            Optional.empty(),
            drawn.position(),
            visual(16),
            drawn.spectralType(),
            drawn.provenance(),
            Optional.empty());
    return new Observation(faint, where, where.span(), StarProduct.EN2_STAR_MON, samplingSeconds);
  }

  private static double mean(float[] values, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += values[i] / count;
    }
    return sum;
  }

  private static Magnitudes visual(double magnitude) {
    return new Magnitudes(
        OptionalDouble.empty(),
        OptionalDouble.of(magnitude),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }
}
