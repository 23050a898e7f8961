// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.http;

/** Another program listens on the port. */
public final class PortTakenException extends Exception {

  private static final long serialVersionUID = 1L;

  PortTakenException(String address, int port) {
    super(
        "Port "
            + port
            + " of "
            + address
            + " is taken by another program; choose another one with --port.");
  }
}
