// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RunTableTest {

  private final RunTable runs = RunTable.standard();

  @Test
  void the_mission_had_26_runs_of_which_eight_have_confirmed_dates() {
    assertThat(runs.all()).hasSize(26);
    assertThat(runs.all().stream().filter(Run::datesConfirmed)).hasSize(8);
    assertThat(runs.all().stream().mapToInt(Run::chromaticFiles).sum()).isEqualTo(60_307);
  }

  @Test
  void a_run_knows_its_kind_direction_and_dates() {
    Run run = runs.find("IRa01").orElseThrow();
    assertThat(run.kind()).isEqualTo("initial");
    assertThat(run.direction()).isEqualTo("anticentre");
    assertThat(run.span().startMjd()).isCloseTo(54134.54575, within(1e-5));
    assertThat(run.span().endMjd()).isCloseTo(54192.29414, within(1e-5));
    assertThat(runs.find("LRc10").orElseThrow().kind()).isEqualTo("long");
    assertThat(runs.find("SRc03").orElseThrow().direction()).isEqualTo("centre");
  }
}
