// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corotarchive.archive.delivery.Delivery;
import org.corotarchive.archive.delivery.FileProblem;
import org.corotarchive.archive.delivery.Problem;

/** Collects outcomes while a delivery is worked through. */
final class ReportBuilder {

  private static final int MAX_LINES = 1000;

  private final Delivery delivery;
  private final boolean dryRun;
  private final List<FileOutcome> outcomes = new ArrayList<>();
  private final Map<FileOutcome.Verdict, Long> counts = new EnumMap<>(FileOutcome.Verdict.class);

  /** Begins with what is wrong with the delivery as a whole, one outcome for each path. */
  ReportBuilder(Delivery delivery, boolean dryRun) {
    this.delivery = delivery;
    this.dryRun = dryRun;
    Map<String, List<Problem>> byFile = new LinkedHashMap<>();
    for (FileProblem problem : delivery.problems()) {
      byFile.computeIfAbsent(problem.file(), file -> new ArrayList<>()).add(problem.problem());
    }
    byFile.forEach(
        (file, problems) ->
            add(new FileOutcome(file, FileOutcome.Verdict.REFUSED, Optional.empty(), problems)));
  }

  void add(FileOutcome outcome) {
    outcomes.add(outcome);
    count(outcome.verdict(), 1);
  }

  /** Takes note of something that was refused as a whole. */
  void refuse(String file, Problem problem) {
    add(new FileOutcome(file, FileOutcome.Verdict.REFUSED, Optional.empty(), List.of(problem)));
  }

  /** Takes note of a refused line of a list; only the first thousand are told one by one. */
  void refuseLine(String line, Problem problem) {
    count(FileOutcome.Verdict.REFUSED, 1);
    if (outcomes.size() < MAX_LINES) {
      outcomes.add(
          new FileOutcome(line, FileOutcome.Verdict.REFUSED, Optional.empty(), List.of(problem)));
    }
  }

  void count(FileOutcome.Verdict verdict, long products) {
    counts.merge(verdict, products, Long::sum);
  }

  IngestReport build() {
    IngestReport.Counts totals =
        new IngestReport.Counts(
            counts.getOrDefault(FileOutcome.Verdict.ACCEPTED, 0L),
            counts.getOrDefault(FileOutcome.Verdict.ALREADY_KNOWN, 0L),
            counts.getOrDefault(FileOutcome.Verdict.REFUSED, 0L));
    return new IngestReport(delivery.header(), dryRun, totals, outcomes);
  }
}
