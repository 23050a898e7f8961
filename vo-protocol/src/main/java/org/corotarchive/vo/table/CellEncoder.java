// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;

/** Writes the values of one column; chosen once for a column, called once for each row. */
interface CellEncoder {

  /** Writes a value that is {@code length} bytes at {@code start} of the row. */
  void encode(byte[] row, int start, int length, ByteSink sink) throws IOException;

  /** Writes what stands for an absent value. */
  void encodeNull(ByteSink sink) throws IOException;

  /** Refuses a value of another size than its column's type has: header and query disagree. */
  static void expectLength(int expected, int length) {
    if (length != expected) {
      throw new IllegalStateException(
          "a value has " + length + " bytes where its column's type has " + expected);
    }
  }
}
