// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

import java.util.Locale;

/** Where a value of the sample comes from. */
public enum Origin {
  /** A fact of the mission. */
  MISSION,
  /** A published measurement. */
  LITERATURE,
  /** Made up by the sample. */
  SYNTHETIC;

  /** The word written into headers and product lists. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
