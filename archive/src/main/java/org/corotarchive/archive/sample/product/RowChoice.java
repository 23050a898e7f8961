// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.corotarchive.archive.sample.curve.StatusFlags;
import org.corotarchive.archive.sample.curve.TimeGrid;
import org.corotarchive.archive.sample.mission.MissionTime;

/** The exposures that came to the ground: the rows of a table that has gaps. */
final class RowChoice {

  private final int[] rows;

  private RowChoice(int[] rows) {
    this.rows = rows;
  }

  static RowChoice present(StatusFlags flags) {
    BitSet missing = flags.missing();
    return new RowChoice(
        IntStream.range(0, flags.status().length).filter(row -> !missing.get(row)).toArray());
  }

  double[] of(double[] values) {
    double[] chosen = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      chosen[i] = values[rows[i]];
    }
    return chosen;
  }

  float[] of(float[] values) {
    float[] chosen = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      chosen[i] = values[rows[i]];
    }
    return chosen;
  }

  int[] of(int[] values) {
    int[] chosen = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      chosen[i] = values[rows[i]];
    }
    return chosen;
  }

  /** Calendar dates of the middles of the exposures, UTC. */
  String[] dates(TimeGrid grid) {
    String[] dates = new String[rows.length];
    for (int i = 0; i < rows.length; i++) {
      dates[i] = MissionTime.calendar(grid.middle(rows[i]));
    }
    return dates;
  }
}
