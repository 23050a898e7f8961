// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi.tapregext;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A limit in size (TAPRegExt 1.0, tr:DataLimits).
 *
 * @param unit what is counted
 * @param usual limit when the user does not say
 * @param hard limit that no user may exceed
 */
public record DataLimits(Unit unit, OptionalLong usual, OptionalLong hard) {

  public DataLimits {
    Objects.requireNonNull(unit, "unit");
    if (usual.orElse(0) < 0 || hard.orElse(0) < 0) {
      throw new IllegalArgumentException("a limit cannot be negative");
    }
    if (usual.isPresent() && hard.isPresent() && usual.getAsLong() > hard.getAsLong()) {
      throw new IllegalArgumentException(
          usual.getAsLong() + " exceeds the hard limit " + hard.getAsLong());
    }
  }

  /** What a limit counts. */
  public enum Unit {
    /** Bytes. */
    BYTE,
    /** Rows of a table. */
    ROW;

    String attributeValue() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
