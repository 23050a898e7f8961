// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CcdFieldTest {

  private final CcdField field = new CcdField(new SkyPosition(101.1, -0.8));

  @Test
  void skyAndPixelsAreInverseToEachOther() {
    for (PixelPosition pixel :
        List.of(new PixelPosition(1, 1), new PixelPosition(2048, 30), new PixelPosition(700, 9))) {
      PixelPosition back = field.toPixel(field.toSky(pixel)).orElseThrow();
      assertThat(back.x()).isCloseTo(pixel.x(), within(1e-6));
      assertThat(back.y()).isCloseTo(pixel.y(), within(1e-6));
    }
  }

  @Test
  void columnsRunWestAndRowsRunNorth() {
    SkyPosition west = field.toSky(new PixelPosition(2048, 1024.5));
    SkyPosition north = field.toSky(new PixelPosition(1024.5, 2048));
    assertThat(west.raDeg()).isCloseTo(101.1 - 0.66, within(0.01));
    assertThat(north.decDeg()).isCloseTo(-0.8 + 0.66, within(0.01));
  }

  @Test
  void aDirectionElsewhereIsNotOnTheCcd() {
    assertThat(field.toPixel(new SkyPosition(102.1, -0.8))).isEmpty();
    assertThat(field.toPixel(new SkyPosition(281.1, 0.8))).isEmpty();
  }

  @Test
  void aStarOfTwoFieldsLiesOnBoth() {
    CcdField other = new CcdField(new SkyPosition(101.75, -0.9));
    for (long id = 1; id <= 200; id++) {
      Star star = SyntheticStars.faint(id, Origin.SYNTHETIC, List.of(field, other));
      assertThat(field.toPixel(star.position())).isPresent();
      assertThat(other.toPixel(star.position())).isPresent();
    }
  }
}
