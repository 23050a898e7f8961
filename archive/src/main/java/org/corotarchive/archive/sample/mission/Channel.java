// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/** The two kinds of target of the instrument, each with its own pair of CCDs. */
public enum Channel {
  /** Asteroseismology: few stars of V about 5 to 9.5. */
  BRIGHT('A'),
  /** Search for planets: thousands of stars of R about 11 to 16, behind a prism. */
  FAINT('E');

  private final char prefix;

  Channel(char prefix) {
    this.prefix = prefix;
  }

  /** The first letter of the channel's CCD names and product codes. */
  public char prefix() {
    return prefix;
  }
}
