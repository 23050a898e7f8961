// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.Objects;
import java.util.Optional;

/**
 * How the writing of a table ended.
 *
 * @param rows number of rows written
 * @param overflow whether there were more rows than were wanted
 * @param fault why rows are missing, in words for the user; absent when none are
 */
public record Outcome(long rows, boolean overflow, Optional<String> fault) {

  public Outcome {
    Objects.requireNonNull(fault, "fault");
    if (rows < 0) {
      throw new IllegalArgumentException("a table cannot have " + rows + " rows");
    }
  }

  static Outcome complete(long rows) {
    return new Outcome(rows, false, Optional.empty());
  }

  static Outcome overflow(long rows) {
    return new Outcome(rows, true, Optional.empty());
  }

  static Outcome broken(long rows, String fault) {
    return new Outcome(rows, false, Optional.of(fault));
  }
}
