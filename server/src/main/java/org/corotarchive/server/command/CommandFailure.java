// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

/**
 * A command that cannot do what it was asked; the message is a sentence for the person at the
 * terminal.
 */
final class CommandFailure extends Exception {

  private static final long serialVersionUID = 1L;

  CommandFailure(String message) {
    super(message);
  }

  /** The command fails for a reason that already says it in one sentence. */
  CommandFailure(Exception reason) {
    super(reason.getMessage(), reason);
  }
}
