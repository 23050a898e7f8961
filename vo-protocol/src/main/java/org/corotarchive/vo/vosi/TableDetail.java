// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import java.util.Arrays;
import java.util.Optional;

/**
 * How much {@code /tables} tells, by its parameter {@code detail} (VOSI 1.1, on table metadata).
 */
public enum TableDetail {
  /** Tables without their columns and joins. */
  MIN,
  /** Everything. */
  MAX;

  /**
   * What a value of the parameter asks for.
   *
   * @return empty when it is neither {@code min} nor {@code max}
   */
  public static Optional<TableDetail> of(String value) {
    return Arrays.stream(values()).filter(d -> d.name().equalsIgnoreCase(value)).findFirst();
  }
}
