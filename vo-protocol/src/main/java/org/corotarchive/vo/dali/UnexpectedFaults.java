// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

/**
 * Hears of failures that are mistakes of the service, so that they reach its log. Many threads may
 * call it at once.
 */
@FunctionalInterface
public interface UnexpectedFaults {

  /**
   * Records a failure.
   *
   * @param reference the id that the user was given, and may quote in a mail
   * @param cause what was thrown, with all inside detail
   */
  void record(String reference, Throwable cause);
}
