// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The {@code arraysize} of columns (VOTable 1.4, section 2.2). Texts always have a variable size:
 * no padding has to be told from the value. A greatest size, as in {@code 36*}, is never written,
 * since astropy up to 5.2 reads such binary cells as if their size were fixed.
 */
final class ArraySizes {

  private static final String ANY = "*";

  private ArraySizes() {}

  /** The attribute as written in the FIELD; empty for a scalar. */
  static Optional<String> written(Field field) {
    return switch (field.wire()) {
      case INT2, INT4, INT8, FLOAT4, FLOAT8 -> Optional.empty();
      case FLOAT8_ARRAY -> Optional.of(field.arraysize().orElse(ANY));
      case TEXT, TIMESTAMP -> Optional.of(ANY);
    };
  }

  /**
   * The dimensions as FITS writes them, the first one changing fastest as in VOTable (FITS 4.0,
   * section 7.3.2, TDIM); empty unless there are several and all are fixed.
   */
  static Optional<String> fitsDimensions(Field field) {
    return field
        .arraysize()
        .filter(size -> field.wire() == WireType.FLOAT8_ARRAY)
        .filter(size -> size.contains("x") && !size.endsWith(ANY))
        .map(size -> "(" + size.replace('x', ',') + ")");
  }

  /** Number of elements of each value; empty when values differ in their number. */
  static OptionalInt fixedCount(Field field) {
    String arraysize = field.arraysize().orElse(ANY);
    if (arraysize.endsWith(ANY)) {
      return OptionalInt.empty();
    }
    int count = 1;
    for (String dimension : arraysize.split("x", -1)) {
      count = Math.multiplyExact(count, Integer.parseInt(dimension));
    }
    return OptionalInt.of(count);
  }
}
