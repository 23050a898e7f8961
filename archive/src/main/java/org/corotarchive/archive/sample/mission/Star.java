// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

import java.util.Optional;

/**
 * A star of the sample.
 *
 * @param corotId CoRoT identifier; 90000 to 99999 and 990000000 to 999999999 are reserved for
 *     synthetic ones and hold no real one
 * @param name name in the literature, such as {@code CoRoT-2}
 * @param position ICRS
 * @param magnitudes B, V, R, I
 * @param spectralType classification
 * @param provenance what of all this is real
 * @param transit the planet in front of it
 */
public record Star(
    long corotId,
    Optional<String> name,
    SkyPosition position,
    Magnitudes magnitudes,
    SpectralType spectralType,
    Provenance provenance,
    Optional<Transit> transit) {

  public Star {
    if (corotId < 1 || corotId > 999_999_999L) {
      throw new IllegalArgumentException("no CoRoT identifier: " + corotId);
    }
  }

  /** The identifier as file names write it: ten digits. */
  public String paddedId() {
    String digits = Long.toString(corotId);
    return "0".repeat(10 - digits.length()) + digits;
  }

  /** The name in the literature, or {@code CoRoT} and the ten digits. */
  public String displayName() {
    return name.orElse("CoRoT " + paddedId());
  }
}
