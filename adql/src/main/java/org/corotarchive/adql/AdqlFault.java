// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql;

import java.util.Objects;
import java.util.Optional;

/**
 * One reason why a query is refused, told to the person who wrote it.
 *
 * @param code stable code
 * @param line line of the fault, from 1
 * @param column character within the line, from 1
 * @param message what is wrong, one sentence without a final point
 * @param remedy what would be right
 * @param excerpt the line of the query, and below it carets under the fault
 */
public record AdqlFault(
    AdqlFaultCode code,
    int line,
    int column,
    String message,
    Optional<String> remedy,
    String excerpt) {

  public AdqlFault {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(excerpt, "excerpt");
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column start at 1");
    }
  }

  /**
   * The fault as plain text of four or five lines, without a line break at its end.
   *
   * @return text for people
   */
  public String text() {
    String head = "line " + line + ", column " + column + ": " + message + " [" + code + "]";
    return remedy.map(right -> head + "\n" + excerpt + "\n" + right).orElse(head + "\n" + excerpt);
  }
}
