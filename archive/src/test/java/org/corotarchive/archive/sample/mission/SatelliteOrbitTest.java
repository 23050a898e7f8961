// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SatelliteOrbitTest {

  private static final double START = 54300;
  private static final double STEP = 32 / 86400.0;
  private static final int THIRTY_DAYS = 81_000;

  @Test
  void theVelocityIsTheChangeOfThePosition() {
    double dt = 1e-6;
    Vector before = SatelliteOrbit.position(START - dt);
    Vector after = SatelliteOrbit.position(START + dt);
    double speed = (after.z() - before.z()) / (2 * dt * 86400);
    assertThat(SatelliteOrbit.velocity(START).z()).isCloseTo(speed, within(0.01));
    assertThat(SatelliteOrbit.velocity(START).length()).isBetween(7.2, 7.6);
  }

  @Test
  void theAnomalyIsCrossedInBurstsOfUpToTwentyMinutes() {
    int inside = 0;
    int burst = 0;
    int longest = 0;
    for (int i = 0; i < THIRTY_DAYS; i++) {
      boolean now = SatelliteOrbit.inSouthAtlanticAnomaly(START + i * STEP);
      burst = now ? burst + 1 : 0;
      longest = Math.max(longest, burst);
      inside += now ? 1 : 0;
    }
    assertThat(inside / (double) THIRTY_DAYS).isBetween(0.03, 0.10);
    assertThat(longest * 32 / 60.0).isBetween(8.0, 20.0);
  }

  @Test
  void aPolarOrbitSeesShadowInPartOfTheYearOnly() {
    long shadows = 0;
    for (int day = 0; day < 365; day++) {
      boolean shadow = false;
      for (int i = 0; i < 200; i++) {
        shadow |= SatelliteOrbit.inShadow(START + day + i * STEP);
      }
      shadows += shadow ? 1 : 0;
    }
    assertThat(shadows).isBetween(100L, 330L);
  }
}
