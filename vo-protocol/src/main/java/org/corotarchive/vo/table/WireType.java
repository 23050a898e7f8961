// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

/**
 * How the value of one column stands in a row of a {@link RowStream}: the binary form of a
 * PostgreSQL type, big-endian.
 */
public enum WireType {
  /** {@code int2}: 2 bytes. */
  INT2,
  /** {@code int4}: 4 bytes. */
  INT4,
  /** {@code int8}: 8 bytes. */
  INT8,
  /** {@code float4}: IEEE 754, 4 bytes. */
  FLOAT4,
  /** {@code float8}: IEEE 754, 8 bytes. */
  FLOAT8,
  /** {@code text}: UTF-8 bytes without terminator. */
  TEXT,
  /**
   * {@code timestamp}: microseconds since 2000-01-01T00:00:00 as 8 bytes; written as DALI timestamp
   * without zone.
   */
  TIMESTAMP,
  /**
   * {@code float8[]}: one-dimensional array in PostgreSQL's binary array form, without null
   * elements.
   */
  FLOAT8_ARRAY;

  /** Whether a column of this form can be declared with a type. */
  public boolean carries(Datatype datatype) {
    return switch (this) {
      case INT2 -> datatype == Datatype.SHORT;
      case INT4 -> datatype == Datatype.INT;
      case INT8 -> datatype == Datatype.LONG;
      case FLOAT4 -> datatype == Datatype.FLOAT;
      case FLOAT8, FLOAT8_ARRAY -> datatype == Datatype.DOUBLE;
      case TEXT, TIMESTAMP -> datatype == Datatype.CHAR || datatype == Datatype.UNICODE_CHAR;
    };
  }
}
