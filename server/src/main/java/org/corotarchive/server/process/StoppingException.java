// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.process;

/** The process was asked to stop, and begins nothing new. */
public final class StoppingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoppingException() {
    super("The program was asked to stop.");
  }
}
