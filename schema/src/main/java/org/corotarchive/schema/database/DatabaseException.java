// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

/** A database that cannot serve the archive; the message is one for its operator. */
public final class DatabaseException extends Exception {

  private static final long serialVersionUID = 1L;

  private final DatabaseProblem problem;

  DatabaseException(DatabaseProblem problem, String message) {
    super(message);
    this.problem = problem;
  }

  DatabaseException(DatabaseProblem problem, String message, Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  /** What is wrong. */
  public DatabaseProblem problem() {
    return problem;
  }
}
