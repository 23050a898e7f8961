// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.OptionalLong;

/**
 * The integers that stand for an absent value where a form has no other mark: VALUES null in
 * BINARY, TNULL in FITS. Each is the least number of its type, which no column of the archive uses.
 */
final class NullNumbers {

  static final short SHORT = Short.MIN_VALUE;
  static final int INT = Integer.MIN_VALUE;
  static final long LONG = Long.MIN_VALUE;

  private NullNumbers() {}

  /** The number for a column; empty when its type has another mark. */
  static OptionalLong of(Field field) {
    return switch (field.datatype()) {
      case SHORT -> OptionalLong.of(SHORT);
      case INT -> OptionalLong.of(INT);
      case LONG -> OptionalLong.of(LONG);
      case FLOAT, DOUBLE, CHAR, UNICODE_CHAR -> OptionalLong.empty();
    };
  }
}
