// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.query;

import java.util.Objects;

/**
 * A query that gave no or not all rows. The message is for the person who asked; the cause, for the
 * log, has the database's own words.
 */
public final class QueryFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final FailureKind kind;

  QueryFailure(FailureKind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** Why it failed. */
  public FailureKind kind() {
    return kind;
  }

  /** The sentences for the user; never absent. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
