// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong with a request.
 *
 * @param code stable code
 * @param parameter name of the parameter at fault; empty when it is not one parameter's fault
 * @param message for the user, complete in itself: what was wrong, the value received, what would
 *     be right; without inside detail
 */
public record Problem(FaultCode code, Optional<String> parameter, String message) {

  private static final int SHOWN_CHARACTERS = 80;

  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(parameter, "parameter");
    if (message.isBlank()) {
      throw new IllegalArgumentException("a problem needs a message");
    }
  }

  /** A problem of one parameter. */
  public static Problem of(FaultCode code, String parameter, String message) {
    return new Problem(code, Optional.of(parameter), message);
  }

  /** A problem of the request as a whole. */
  public static Problem of(FaultCode code, String message) {
    return new Problem(code, Optional.empty(), message);
  }

  /**
   * A received value as it stands in messages: in quotes, on one line, and cut when it is long, so
   * that a message stays a sentence whatever was sent.
   */
  public static String shown(String value) {
    String line = value.replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= SHOWN_CHARACTERS) {
      return "'" + line + "'";
    }
    return "'" + line.substring(0, line.offsetByCodePoints(0, SHOWN_CHARACTERS)) + "...'";
  }
}
