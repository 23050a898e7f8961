// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import java.util.List;
import java.util.stream.Collectors;

/** The sample was not made, or not to its end; the message holds one line for each problem. */
public final class SampleException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<SampleProblem> problems;

  SampleException(List<SampleProblem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.fault().code() + " " + problem.sentence())
            .collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  SampleException(SampleFault fault, String sentence, Throwable cause) {
    this(List.of(new SampleProblem(fault, sentence)));
    initCause(cause);
  }

  /** All problems that were found, at least one. */
  public List<SampleProblem> problems() {
    return problems;
  }
}
