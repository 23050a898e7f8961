// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.util.Locale;
import java.util.Optional;

/** Where an identifier, position or magnitude of a star comes from. */
public enum Origin {
  /** The mission's own data. */
  MISSION,
  /** Published literature. */
  LITERATURE,
  /** Invented for a demonstration. */
  SYNTHETIC;

  /** The origin as it stands in headers and tables. */
  public String columnValue() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a header's or a list's word, in whatever case; empty if it is none of the three. */
  public static Optional<Origin> read(String word) {
    for (Origin origin : values()) {
      if (origin.name().equalsIgnoreCase(word.strip())) {
        return Optional.of(origin);
      }
    }
    return Optional.empty();
  }
}
