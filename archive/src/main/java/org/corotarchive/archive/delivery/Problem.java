// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.delivery;

import java.util.Collection;

/**
 * Something wrong, or odd, with one delivered file.
 *
 * @param code stable code
 * @param sentence what is wrong, where, and what would be right
 */
public record Problem(ProblemCode code, String sentence) {

  /** Whether the file is refused because of it. */
  public boolean refuses() {
    return code.severity() == ProblemCode.Severity.REFUSAL;
  }

  /** Whether one of {@code problems} refuses. */
  public static boolean anyRefuses(Collection<Problem> problems) {
    return problems.stream().anyMatch(Problem::refuses);
  }
}
