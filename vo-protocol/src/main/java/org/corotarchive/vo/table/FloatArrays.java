// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;

/**
 * Reads {@code float8[]} in PostgreSQL's binary form: number of dimensions, a flag, the type of the
 * elements, then size and lower bound of each dimension, then each element behind its length; all
 * numbers but the elements have 32 bits.
 */
final class FloatArrays {

  private static final int HEAD_BYTES = 3 * Integer.BYTES;
  private static final int DIMENSION_BYTES = 2 * Integer.BYTES;
  private static final int ELEMENT_BYTES = Integer.BYTES + Double.BYTES;

  private FloatArrays() {}

  /** Number of elements. */
  static int count(byte[] row, int start) {
    int dimensions = BigEndian.getInt(row, start);
    int count = dimensions == 0 ? 0 : 1;
    for (int i = 0; i < dimensions; i++) {
      count *= BigEndian.getInt(row, start + HEAD_BYTES + i * DIMENSION_BYTES);
    }
    return count;
  }

  /** Index of the first element's length. */
  private static int firstElement(byte[] row, int start) {
    return start + HEAD_BYTES + BigEndian.getInt(row, start) * DIMENSION_BYTES;
  }

  /** Refuses an array of another size than its column has: header and query disagree. */
  static void expectCount(int expected, byte[] row, int start) {
    int found = count(row, start);
    if (found != expected) {
      throw new IllegalStateException(
          "an array has " + found + " elements where its column says " + expected);
    }
  }

  /** Puts the elements as they are: big-endian, 8 bytes each. */
  static void putElements(byte[] row, int start, int count, ByteSink sink) throws IOException {
    int at = firstElement(row, start);
    for (int i = 0; i < count; i++, at += ELEMENT_BYTES) {
      CellEncoder.expectLength(Double.BYTES, BigEndian.getInt(row, at));
      sink.putLong(BigEndian.getLong(row, at + Integer.BYTES));
    }
  }

  /** One element, counted from 0. */
  static double element(byte[] row, int start, int index) {
    int at = firstElement(row, start) + index * ELEMENT_BYTES;
    CellEncoder.expectLength(Double.BYTES, BigEndian.getInt(row, at));
    return Double.longBitsToDouble(BigEndian.getLong(row, at + Integer.BYTES));
  }
}
