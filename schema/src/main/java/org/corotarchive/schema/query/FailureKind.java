// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.query;

import java.time.Duration;
import java.util.Optional;

/** Why a query gave no or not all rows. The names are stable codes. */
public enum FailureKind {
  /** Ran longer than allowed. */
  TIMEOUT,
  /** Was cancelled by the caller or by an operator. */
  CANCELLED,
  /** Divided by zero, left the range of a type, or used a function outside its domain. */
  ARITHMETIC,
  /** Has a text that is no number or date where one is needed, or an impossible shape. */
  INVALID_VALUE,
  /** Needs more temporary space than a query may have. */
  TOO_LARGE,
  /** Has too many or too deep parts, or needs too much memory. */
  TOO_COMPLEX,
  /** All connections are in use. */
  BUSY,
  /** The database does not answer. */
  DATABASE_DOWN,
  /** A fault of the archive. */
  INTERNAL;

  /** When trying again may help; empty when the query itself must change. */
  public Optional<Duration> retryAfter() {
    return switch (this) {
      case BUSY -> Optional.of(Duration.ofSeconds(5));
      case DATABASE_DOWN -> Optional.of(Duration.ofSeconds(30));
      default -> Optional.empty();
    };
  }
}
