// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.util.Locale;

/** Processing level of a product, or the family it belongs to when it has none. */
public enum Level {
  /** Raw telemetry made readable. */
  N0,
  /** Standard corrections applied. */
  N1,
  /** Science-ready. */
  N2,
  /** Orbit, attitude and other auxiliary data. */
  AUX,
  /** Documents. */
  DOC,
  /** Source code of the processing. */
  SOFTWARE;

  /** The level as it stands in identifiers: its own registry record carries this name. */
  public String identifierPart() {
    return name().toLowerCase(Locale.ROOT);
  }
}
