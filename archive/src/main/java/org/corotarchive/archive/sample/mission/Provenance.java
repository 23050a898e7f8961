// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/**
 * Where the three kinds of facts about a star come from.
 *
 * @param identifier origin of the CoRoT identifier
 * @param position origin of the position
 * @param magnitude origin of the magnitudes
 */
public record Provenance(Origin identifier, Origin position, Origin magnitude) {

  /** A star with nothing real about it but, possibly, its identifier. */
  public static Provenance synthetic(Origin identifier) {
    return new Provenance(identifier, Origin.SYNTHETIC, Origin.SYNTHETIC);
  }
}
