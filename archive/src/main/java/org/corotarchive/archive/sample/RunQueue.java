// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.RunCcd;

/**
 * Ordinary stars of one run, without end: two with a real identifier and chromatic curve for one
 * with a synthetic identifier and white curve, until the known identifiers are used up.
 */
final class RunQueue {

  private static final int ROUND = 3;

  private final List<RunCcd> ccds;
  private final StarCatalogue catalogue;
  private final Deque<Long> knownIdentifiers;
  private int given;
  private int synthetic;

  /**
   * A queue.
   *
   * @param ccds the faint CCDs of the run, at least one
   */
  RunQueue(String runCode, List<RunCcd> ccds, StarCatalogue catalogue) {
    this.ccds = ccds;
    this.catalogue = catalogue;
    knownIdentifiers = new ArrayDeque<>(catalogue.ordinaryIdentifiers(runCode));
  }

  /** Days of the stars given so far, added up. */
  double starDays() {
    return given * ccds.get(0).span().days();
  }

  /** The next star with all its observations. */
  List<Observation> next() {
    boolean real = given++ % ROUND != ROUND - 1 && !knownIdentifiers.isEmpty();
    if (real) {
      return catalogue.known(knownIdentifiers.remove());
    }
    RunCcd where = ccds.get(synthetic % ccds.size());
    return catalogue.synthetic(where, synthetic++);
  }
}
