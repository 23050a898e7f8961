// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.util.Locale;
import java.util.Optional;

/** One of the two halves of the focal plane. */
public enum Channel {
  /** CCDs A1 and A2: few bright stars, for seismology. */
  BRIGHT('A'),
  /** CCDs E1 and E2: many faint stars, for exoplanets. */
  FAINT('E');

  private final char letter;

  Channel(char letter) {
    this.letter = letter;
  }

  /** The channel that the name of a CCD begins with; empty for any other letter. */
  public static Optional<Channel> ofCcd(String ccd) {
    if (ccd.isEmpty()) {
      return Optional.empty();
    }
    return switch (ccd.charAt(0)) {
      case 'A' -> Optional.of(BRIGHT);
      case 'E' -> Optional.of(FAINT);
      default -> Optional.empty();
    };
  }

  /** First letter of the channel's CCDs and product codes. */
  public char letter() {
    return letter;
  }

  /** The channel as it stands in tables. */
  public String columnValue() {
    return name().toLowerCase(Locale.ROOT);
  }
}
