// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.Optional;
import java.util.function.Consumer;
import org.corotarchive.archive.delivery.FileProblem;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.reading.HeaderKeywords;
import org.corotarchive.archive.tree.RunTable;

/** Whether name and headers tell of the same run, and the mission had it. */
final class RunCheck implements ProductCheck {

  private final RunTable runs;

  RunCheck(RunTable runs) {
    this.runs = runs;
  }

  @Override
  public void check(Candidate candidate, Consumer<Problem> problems) {
    Optional<String> run = candidate.runCode();
    run.filter(code -> runs.find(code).isEmpty()).ifPresent(code -> problems.accept(unknown(code)));
    for (HeaderKeywords header : candidate.headers()) {
      header
          .text("RUN_CODE")
          .filter(written -> run.isPresent() && !written.equals(run.get()))
          .ifPresent(written -> problems.accept(differs(written, run.orElseThrow())));
    }
  }

  /** The problem of a run that the mission did not have. */
  static Problem unknown(String code) {
    return new Problem(
        ProblemCode.RUN_UNKNOWN,
        "The mission had no run \""
            + FileProblem.printable(code)
            + "\"; codes are written like LRa01, and IRa01 to LRa07 are known.");
  }

  private static Problem differs(String written, String run) {
    return new Problem(
        ProblemCode.RUN_DIFFERS,
        "RUN_CODE in a header is "
            + FileProblem.printable(written)
            + ", but name or first header say "
            + run
            + ".");
  }
}
