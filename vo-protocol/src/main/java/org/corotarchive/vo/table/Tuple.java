// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

/**
 * Where the fields of the current row stand in the bytes of a {@link RowStream}. One object serves
 * all rows of a table.
 */
final class Tuple {

  private final int[] starts;
  private final int[] lengths;

  Tuple(int fields) {
    starts = new int[fields];
    lengths = new int[fields];
  }

  /**
   * Finds the fields of a row.
   *
   * @return index behind the row's last byte
   * @throws IllegalStateException when the row has another number of fields than the header
   */
  int read(byte[] row, int offset) {
    int fields = BigEndian.getShort(row, offset);
    if (fields != starts.length) {
      throw new IllegalStateException(
          "a row has " + fields + " values where the header names " + starts.length + " columns");
    }
    int at = offset + Short.BYTES;
    for (int i = 0; i < fields; i++) {
      int length = BigEndian.getInt(row, at);
      at += Integer.BYTES;
      starts[i] = at;
      lengths[i] = length;
      at += Math.max(length, 0);
    }
    return at;
  }

  boolean isNull(int field) {
    return lengths[field] < 0;
  }

  /** Index of the field's first byte. */
  int start(int field) {
    return starts[field];
  }

  /** Length of the field in bytes; -1 when it is null. */
  int length(int field) {
    return lengths[field];
  }
}
