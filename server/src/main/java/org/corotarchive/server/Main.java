// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.corotarchive.server.command.CorotCommand;

/** Entry of the program that {@code ./corot} runs. */
public final class Main {

  /**
   * Jersey warns of optional parts that are not there, and of resources given as objects: both are
   * meant.
   */
  private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

  /** Jersey tells of each client that goes away; faults of ours are recorded where they happen. */
  private static final Logger RESPONDER =
      Logger.getLogger("org.glassfish.jersey.server.ServerRuntime$Responder");

  private Main() {}

  /** Runs one command and exits: 0 done, 1 something was refused or failed, 2 wrong usage. */
  public static void main(String[] arguments) {
    JERSEY.setLevel(Level.SEVERE);
    RESPONDER.setLevel(Level.OFF);
    System.exit(CorotCommand.run(arguments));
  }
}
