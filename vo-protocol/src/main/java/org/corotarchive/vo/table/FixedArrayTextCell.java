// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;

/**
 * Arrays of a fixed size in TABLEDATA: validators want all elements also of an absent one, so it is
 * written as elements that are no numbers.
 *
 * @param present the encoder of arrays that are there
 * @param count number of elements
 */
record FixedArrayTextCell(CellEncoder present, int count) implements CellEncoder {

  @Override
  public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
    FloatArrays.expectCount(count, row, start);
    present.encode(row, start, length, sink);
  }

  @Override
  public void encodeNull(ByteSink sink) throws IOException {
    for (int i = 0; i < count; i++) {
      sink.putText(i == 0 ? "NaN" : " NaN");
    }
  }
}
