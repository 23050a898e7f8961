// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What ObsCore 1.1 says in common of all products of a data set.
 *
 * @param type {@code dataproduct_type}
 * @param subtype {@code dataproduct_subtype}
 * @param calibLevel {@code calib_level}
 * @param spectral wavelengths; empty for what measures no light
 * @param observable {@code o_ucd}
 * @param unit {@code o_unit}
 * @param calibrationStatus {@code o_calib_status}
 * @param instrument {@code instrument_name}
 * @param sky where the products look
 * @param samplingSeconds time between two rows when the header does not tell
 */
public record ObservationFacts(
    String type,
    String subtype,
    int calibLevel,
    Optional<Spectral> spectral,
    Optional<String> observable,
    Optional<String> unit,
    Optional<String> calibrationStatus,
    String instrument,
    SkyKind sky,
    OptionalDouble samplingSeconds) {

  /**
   * Spectral coverage.
   *
   * @param minMetres {@code em_min}
   * @param maxMetres {@code em_max}
   * @param elements {@code em_xel}: number of colours, if that makes sense
   * @param ucd {@code em_ucd}
   */
  public record Spectral(double minMetres, double maxMetres, OptionalInt elements, String ucd) {}
}
