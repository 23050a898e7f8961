// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.ingest.FileOutcome;
import org.corotarchive.archive.ingest.IngestReport;

/** What became of a delivery, for people and as JSON. */
final class ReportPrinter {

  private ReportPrinter() {}

  /** Prints what was refused or is odd, file by file, then the counts. */
  static void print(IngestReport report, PrintWriter out) {
    for (FileOutcome outcome : report.outcomes()) {
      String verdict = outcome.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      for (Problem problem : outcome.problems()) {
        out.printf("%s %s %s: %s%n", verdict, outcome.file(), problem.code(), problem.sentence());
      }
    }
    printCounts(report, out);
  }

  /** Prints the counts alone. */
  static void printCounts(IngestReport report, PrintWriter out) {
    IngestReport.Counts counts = report.counts();
    out.printf(
        "%d accepted, %d already known, %d refused%n",
        counts.accepted(), counts.alreadyKnown(), counts.refused());
    out.flush();
  }

  /**
   * Writes the report as JSON when a file was asked for.
   *
   * @throws CommandFailure when it cannot be written
   */
  static void write(IngestReport report, Optional<Path> file) throws CommandFailure {
    if (file.isEmpty()) {
      return;
    }
    try (OutputStream out = Files.newOutputStream(file.get())) {
      report.writeJson(out);
    } catch (IOException unwritable) {
      throw new CommandFailure("The report cannot be written to " + file.get() + ".");
    }
  }
}
