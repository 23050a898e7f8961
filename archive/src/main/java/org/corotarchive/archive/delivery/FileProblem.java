// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.delivery;

/**
 * A problem with its file.
 *
 * @param file path relative to the delivery's folder, printable
 * @param problem what is wrong
 */
public record FileProblem(String file, Problem problem) {

  /** A problem of {@code file}, with control and other unprintable characters made visible. */
  public static FileProblem of(String file, ProblemCode code, String sentence) {
    return new FileProblem(printable(file), new Problem(code, sentence));
  }

  /** The text with everything but printable ASCII replaced by a question mark. */
  public static String printable(String text) {
    return text.replaceAll("[^ -~]", "?");
  }
}
