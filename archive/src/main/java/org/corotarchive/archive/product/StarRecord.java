// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.util.Optional;
import org.corotarchive.archive.sky.SkyPosition;

/**
 * What one product tells of its star.
 *
 * @param corotId CoRoT identifier
 * @param name known name, for instance CoRoT-2
 * @param position ICRS
 * @param channel the channel that observed it
 * @param magnitudes as far as known
 * @param spectralType for instance G2
 * @param luminosityClass for instance V
 * @param origins where identifier, position and magnitudes come from
 */
public record StarRecord(
    long corotId,
    Optional<String> name,
    SkyPosition position,
    Channel channel,
    Magnitudes magnitudes,
    Optional<String> spectralType,
    Optional<String> luminosityClass,
    Origins origins) {

  /**
   * Where facts of a star come from.
   *
   * @param identifier mission or synthetic
   * @param position of the position
   * @param magnitude of the magnitudes
   */
  public record Origins(Origin identifier, Origin position, Origin magnitude) {

    /** Checks that no identifier comes from the literature. */
    public Origins {
      if (identifier == Origin.LITERATURE) {
        throw new IllegalArgumentException("an identifier is the mission's or synthetic");
      }
    }
  }

  /** ObsCore 1.1 {@code target_name}: the known name, else the ten digits. */
  public String targetName() {
    return name.orElse("CoRoT " + ProductKey.tenDigits(corotId));
  }
}
