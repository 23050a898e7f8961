// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.sphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class SphericalPolygonTest {

  private static SphericalPolygon polygon(double... degrees) {
    List<Direction> corners = new java.util.ArrayList<>();
    for (int i = 0; i < degrees.length; i += 2) {
      corners.add(Direction.of(degrees[i], degrees[i + 1]));
    }
    return new SphericalPolygon(corners);
  }

  @Test
  void anOctantIsAnEighthOfTheSphere() {
    double sphere = 4 * Math.PI * Math.pow(180 / Math.PI, 2);
    assertThat(polygon(0, 0, 90, 0, 0, 90).areaSquareDegrees()).isCloseTo(sphere / 8, within(1e-9));
  }

  @Test
  void theAreaOfASmallSquareKeepsItsDigits() {
    double side = 1e-5;
    double area = polygon(0, 0, side, 0, side, side, 0, side).areaSquareDegrees();
    assertThat(area).isCloseTo(side * side, Percentage.withPercentage(1e-4));
  }

  @Test
  void theAreaDoesNotDependOnTheSenseOfWalking() {
    assertThat(polygon(0, 0, 0, 2, 2, 2, 2, 0).areaSquareDegrees())
        .isCloseTo(polygon(0, 0, 2, 0, 2, 2, 0, 2).areaSquareDegrees(), within(1e-12));
  }

  @Test
  void theCentreOfABoxIsItsCentre() {
    Direction centre = SphericalPolygon.box(123, -67, 10, 5).centre();
    assertThat(centre.lonDeg()).isCloseTo(123, within(1e-10));
    assertThat(centre.latDeg()).isCloseTo(-67, within(1e-10));
  }

  @Test
  void aBoxOverThePoleSurroundsIt() {
    SphericalPolygon box = SphericalPolygon.box(0, 90, 2, 2);
    assertThat(box.centre().latDeg()).isCloseTo(90, within(1e-6));
    assertThat(box.areaSquareDegrees()).isCloseTo(4, within(0.001));
  }

  @Test
  void theSidesOfABoxCrossTheEndsOfItsArms() {
    List<Direction> corners = SphericalPolygon.box(10, 20, 8, 6).corners();
    Direction top = Direction.of(10, 23);
    Direction side = corners.get(2).cross(corners.get(3));
    assertThat(side.dot(top)).isCloseTo(0, within(1e-15));
  }

  @Test
  void crossingSidesAreFound() {
    assertThat(polygon(0, 0, 1, 1, 1, 0, 0, 1).crossesItself()).isTrue();
    assertThat(polygon(0, 0, 1, 0, 1, 1, 0, 1).crossesItself()).isFalse();
    assertThat(polygon(0, 0, 4, 0, 4, 4, 2, 1, 0, 4).crossesItself()).isFalse();
    assertThat(polygon(359, -1, 1, -1, 1, 1, 359, 1).crossesItself()).isFalse();
  }

  @Test
  void arcsOnOppositePlacesOfTheSphereDoNotCross() {
    assertThat(polygon(0, -1, 0, 1, 90, 0, 181, 0.5, 179, -0.5, 270, -40).crossesItself())
        .isFalse();
  }

  @Test
  void aTinyCircleOfManyCornersDoesNotCrossItself() {
    double[] corners = new double[2_000];
    for (int i = 0; i < 1_000; i++) {
      corners[2 * i] = 290 + 1e-6 * Math.cos(i * Math.PI / 500);
      corners[2 * i + 1] = 45 + 1e-6 * Math.sin(i * Math.PI / 500);
    }
    assertThat(polygon(corners).crossesItself()).isFalse();
  }
}
