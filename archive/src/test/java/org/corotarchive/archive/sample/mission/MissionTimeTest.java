// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MissionTimeTest {

  private static final double SECOND = 1 / 86400.0;

  @Test
  void theMissionScaleIsJulianDateInTerrestrialTimeMinus2400000() {
    Instant noon = Instant.parse("2000-01-01T12:00:00Z");
    assertThat(MissionTime.terrestrial(noon)).isCloseTo(51545 + 65.184 * SECOND, within(1e-9));
  }

  @Test
  void leapSecondsOfTheMissionYearsAreKnown() {
    assertThat(MissionTime.terrestrialMinusUtcSeconds(Instant.parse("2008-12-31T23:59:59Z")))
        .isEqualTo(65.184);
    assertThat(MissionTime.terrestrialMinusUtcSeconds(Instant.parse("2009-01-01T00:00:00Z")))
        .isEqualTo(66.184);
    assertThat(MissionTime.terrestrialMinusUtcSeconds(Instant.parse("2012-07-01T00:00:00Z")))
        .isEqualTo(67.184);
  }

  @Test
  void theFirstRealPointOfCorot8IsMetWithinSixSecondsAndHalfAnExposure() {
    double atSatellite = MissionTime.terrestrial(Instant.parse("2007-05-16T06:02:26Z"));
    Vector star = new SkyPosition(291.58851, 1.42644).direction();
    assertThat(Sun.lightTimeSeconds(atSatellite, star)).isCloseTo(239.7, within(6.0));
    double barycentric = atSatellite + (256 + Sun.lightTimeSeconds(atSatellite, star)) * SECOND;
    assertThat(barycentric).isCloseTo(54236.75758185, within(60 * SECOND));
  }

  @Test
  void theLightTimeNeverExceedsTheDistanceOfTheSun() {
    Vector star = new SkyPosition(102, 0).direction();
    for (int day = 54134; day < 56234; day++) {
      assertThat(Math.abs(Sun.lightTimeSeconds(day, star))).isLessThan(508);
    }
  }
}
