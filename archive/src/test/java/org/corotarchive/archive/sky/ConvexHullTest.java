// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sky;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConvexHullTest {

  @Test
  void the_hull_of_a_filled_square_is_its_corners() {
    List<SkyPosition> square = new ArrayList<>();
    for (int x = -10; x <= 10; x++) {
      for (int y = -10; y <= 10; y++) {
        square.add(new TangentPlane(new SkyPosition(0, 0)).positionAt(x * 0.1, y * 0.1));
      }
    }
    Collections.shuffle(square, new Random(7));
    SkyPolygon hull = ConvexHull.of(square).orElseThrow();
    assertThat(hull.vertices()).hasSize(4);
    assertThat(hull.centre().distanceDeg(new SkyPosition(0, 0))).isLessThan(1e-9);
  }

  @Test
  void every_point_lies_on_the_inner_side_of_every_edge() {
    Random random = new Random(42);
    TangentPlane plane = new TangentPlane(new SkyPosition(291, 1));
    List<SkyPosition> points = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      points.add(plane.positionAt(random.nextGaussian() * 0.4, random.nextGaussian() * 0.4));
    }
    List<SkyPosition> hull = ConvexHull.of(points).orElseThrow().vertices();
    for (int i = 0; i < hull.size(); i++) {
      UnitVector from = UnitVector.of(hull.get(i));
      UnitVector to = UnitVector.of(hull.get((i + 1) % hull.size()));
      // Counter-clockwise from inside: the interior lies on the side away from from x to.
      UnitVector normal = to.cross(from).normalized();
      assertThat(points).allMatch(point -> UnitVector.of(point).dot(normal) > -1e-7);
    }
  }

  @Test
  void too_few_points_or_points_on_a_line_have_no_hull() {
    SkyPosition one = new SkyPosition(100, 0);
    SkyPosition two = new SkyPosition(101, 0);
    assertThat(ConvexHull.of(List.of())).isEmpty();
    assertThat(ConvexHull.of(List.of(one, two))).isEmpty();
    assertThat(ConvexHull.of(List.of(one, two, new SkyPosition(102, 0)))).isEmpty();
    assertThat(ConvexHull.of(List.of(one, one, one))).isEmpty();
    assertThat(ConvexHull.of(List.of(one, two, new SkyPosition(100.5, 1)))).isPresent();
  }
}
