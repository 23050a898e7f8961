// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SkyPolygonTest {

  @Test
  void a_rectangle_has_the_size_asked_for_and_lies_around_its_centre() {
    SkyPosition centre = new SkyPosition(291.77706, 60);
    SkyPolygon rectangle = SkyPolygon.rectangle(centre, 0.02, 0.01);
    List<SkyPosition> corners = rectangle.vertices();
    assertThat(corners.get(0).distanceDeg(corners.get(1))).isCloseTo(0.02, within(1e-8));
    assertThat(corners.get(1).distanceDeg(corners.get(2))).isCloseTo(0.01, within(1e-8));
    assertThat(rectangle.centre().distanceDeg(centre)).isLessThan(1e-6);
  }

  @Test
  void vertices_run_counter_clockwise_for_an_observer_inside_the_sphere() {
    SkyPolygon rectangle = SkyPolygon.rectangle(new SkyPosition(100, 0), 2, 2);
    assertThat(rectangle.vertices().get(0).raDeg()).as("north-west first").isLessThan(100);
    assertThat(rectangle.vertices().get(0).decDeg()).isPositive();
    assertThat(rectangle.vertices().get(1).raDeg()).as("then north-east").isGreaterThan(100);
    assertThat(rectangle.vertices().get(1).decDeg()).isPositive();
  }

  @Test
  void the_bounding_circle_holds_every_vertex() {
    SkyPolygon polygon = SkyPolygon.rectangle(new SkyPosition(0.0001, -0.3), 1.32, 2.64);
    SkyCircle bounds = polygon.bounds();
    assertThat(polygon.vertices())
        .allMatch(vertex -> bounds.centre().distanceDeg(vertex) <= bounds.radiusDeg());
    assertThat(bounds.radiusDeg()).isCloseTo(Math.hypot(1.32, 2.64) / 2, within(1e-3));
  }

  @Test
  void text_forms_are_those_of_dali_and_pgsphere() {
    SkyPolygon polygon =
        new SkyPolygon(
            List.of(new SkyPosition(1, 2), new SkyPosition(3, 2), new SkyPosition(2, -1)));
    assertThat(polygon.toText())
        .isEqualTo("polygon 1.0000000 2.0000000 3.0000000 2.0000000 2.0000000 -1.0000000");
    assertThat(polygon.toPgSphere()).isEqualTo("{(1.0d,2.0d),(3.0d,2.0d),(2.0d,-1.0d)}");
    assertThat(new SkyCircle(new SkyPosition(1, 2), 0.5).toPgSphere())
        .isEqualTo("<(1.0d,2.0d),0.5d>");
  }

  @Test
  void impossible_coordinates_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SkyPosition(360, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new SkyPosition(0, -90.5));
    assertThatIllegalArgumentException().isThrownBy(() -> new SkyPosition(Double.NaN, 0));
  }
}
