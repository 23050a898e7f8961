// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.OptionalLong;

/** The integer that stands in the place of an absent one. */
enum AbsentInteger {
  /**
   * The least number of the type, which no column of the archive uses: for forms without another
   * mark, which name it in their header (VALUES null in BINARY, TNULL in FITS).
   */
  LEAST(Short.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE),

  /** Zero, for BINARY2, whose mask tells that a value is absent (VOTable 1.4, section 5.4). */
  ZERO((short) 0, 0, 0);

  private final short asShort;
  private final int asInt;
  private final long asLong;

  AbsentInteger(short asShort, int asInt, long asLong) {
    this.asShort = asShort;
    this.asInt = asInt;
    this.asLong = asLong;
  }

  short asShort() {
    return asShort;
  }

  int asInt() {
    return asInt;
  }

  long asLong() {
    return asLong;
  }

  /** The number for a column; empty when its type has another mark, such as NaN. */
  OptionalLong of(Field field) {
    return switch (field.datatype()) {
      case SHORT -> OptionalLong.of(asShort);
      case INT -> OptionalLong.of(asInt);
      case LONG -> OptionalLong.of(asLong);
      case FLOAT, DOUBLE, CHAR, UNICODE_CHAR -> OptionalLong.empty();
    };
  }
}
