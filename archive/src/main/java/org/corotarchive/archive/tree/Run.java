// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.tree;

import org.corotarchive.archive.product.TimeSpan;

/**
 * An observation run.
 *
 * @param code for instance LRa01
 * @param span first to last data of the faint channel, in UTC
 * @param faintCcdCount CCDs of the faint channel in use
 * @param chromaticFiles number of chromatic light curves in release 4.4
 * @param datesConfirmed whether a published document ties these dates to this code
 */
public record Run(
    String code, TimeSpan span, int faintCcdCount, int chromaticFiles, boolean datesConfirmed) {

  /** Kind of run, from the first letter of the code: initial, long or short. */
  public String kind() {
    return switch (code.charAt(0)) {
      case 'I' -> "initial";
      case 'L' -> "long";
      default -> "short";
    };
  }

  /** Where it points, from the third letter of the code: Galactic anticentre or centre. */
  public String direction() {
    return code.charAt(2) == 'a' ? "anticentre" : "centre";
  }
}
