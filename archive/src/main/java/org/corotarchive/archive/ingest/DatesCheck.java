// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.corotarchive.archive.delivery.FileProblem;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.product.KeyKind;
import org.corotarchive.archive.product.TimeSpan;
import org.corotarchive.archive.reading.HeaderKeywords;
import org.corotarchive.archive.tree.Run;
import org.corotarchive.archive.tree.RunTable;

/** Whether name, headers and run tell of the same time. */
final class DatesCheck implements ProductCheck {

  private static final Duration TOLERANCE = Duration.ofSeconds(1);
  // The bright channel of SRc01 began six days before the faint one, whose dates are the run's.
  private static final Duration RUN_MARGIN = Duration.ofDays(10);

  private final RunTable runs;

  DatesCheck(RunTable runs) {
    this.runs = runs;
  }

  @Override
  public void check(Candidate candidate, Consumer<Problem> problems) {
    for (HeaderKeywords header : candidate.headers()) {
      checkReadable(header, "DATE-BEG", problems);
      checkReadable(header, "DATE-END", problems);
      checkOrder(header, problems);
      candidate.name().span().ifPresent(span -> checkAgree(candidate, span, header, problems));
    }
    candidate.name().span().ifPresent(span -> checkRun(candidate, span, problems));
  }

  private static void checkReadable(
      HeaderKeywords header, String keyword, Consumer<Problem> problems) {
    header
        .text(keyword)
        .filter(text -> HeaderTimes.parse(text).isEmpty())
        .ifPresent(
            text ->
                problems.accept(
                    new Problem(
                        ProblemCode.KEYWORD_UNREADABLE,
                        keyword
                            + " should be a date like 2007-05-16T06:02:26, it is \""
                            + FileProblem.printable(text)
                            + "\".")));
  }

  private static void checkOrder(HeaderKeywords header, Consumer<Problem> problems) {
    Optional<Instant> start = HeaderTimes.instant(header, "DATE-BEG");
    Optional<Instant> end = HeaderTimes.instant(header, "DATE-END");
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      problems.accept(
          new Problem(
              ProblemCode.DATES_IN_WRONG_ORDER,
              "DATE-END " + end.get() + " is before DATE-BEG " + start.get() + "."));
    }
  }

  private static void checkAgree(
      Candidate candidate, TimeSpan named, HeaderKeywords header, Consumer<Problem> problems) {
    Optional<Instant> start = HeaderTimes.instant(header, "DATE-BEG");
    Optional<Instant> end = HeaderTimes.instant(header, "DATE-END");
    switch (candidate.dataSet().key()) {
      case STAR, RUN -> {
        start.ifPresent(time -> compare("DATE-BEG", time, named.start(), problems));
        end.ifPresent(time -> compare("DATE-END", time, named.end(), problems));
      }
      case RUN_CCD -> start.ifPresent(t -> compare("DATE-BEG", t, named.start(), problems));
      case DATE ->
          HeaderTimes.span(header)
              .filter(span -> !named.contains(span, TOLERANCE))
              .ifPresent(span -> problems.accept(outsideDay(span, named)));
      case NAME -> {}
    }
  }

  private static void compare(
      String keyword, Instant header, Instant named, Consumer<Problem> problems) {
    if (Duration.between(header, named).abs().compareTo(TOLERANCE) > 0) {
      problems.accept(
          new Problem(
              ProblemCode.DATES_DIFFER,
              "The name says " + named + ", but " + keyword + " in the header is " + header + "."));
    }
  }

  private static Problem outsideDay(TimeSpan span, TimeSpan day) {
    return new Problem(
        ProblemCode.DATES_DIFFER,
        "The name says the day from "
            + day.start()
            + ", but the header goes from "
            + span.start()
            + " to "
            + span.end()
            + ".");
  }

  private void checkRun(Candidate candidate, TimeSpan span, Consumer<Problem> problems) {
    // A day of housekeeping may lie between two runs.
    if (candidate.dataSet().key() == KeyKind.DATE) {
      return;
    }
    candidate
        .runCode()
        .flatMap(runs::find)
        .filter(run -> !run.span().contains(span, RUN_MARGIN))
        .ifPresent(run -> problems.accept(outsideRun(span, run)));
  }

  /** The problem of times that cannot be of the run. */
  static Problem outsideRun(TimeSpan span, Run run) {
    return new Problem(
        ProblemCode.DATES_OUTSIDE_RUN,
        String.format(
            "%s to %s is not within run %s, which went from %s to %s.",
            span.start(), span.end(), run.code(), run.span().start(), run.span().end()));
  }

  /** Whether times may be those of the run. */
  static boolean fits(TimeSpan span, Run run) {
    return run.span().contains(span, RUN_MARGIN);
  }
}
