// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.util.List;

/** Writes one row after the other in the form of one serialisation. */
interface RowEncoder {

  /** Writes a row whose fields {@code tuple} has found. */
  void encode(byte[] row, Tuple tuple, ByteSink sink) throws IOException;

  /** Rows of values without anything between them: BINARY and FITS. */
  static RowEncoder binary(List<? extends CellEncoder> cells) {
    CellEncoder[] encoders = cells.toArray(CellEncoder[]::new);
    return (row, tuple, sink) -> {
      for (int i = 0; i < encoders.length; i++) {
        encodeCell(encoders[i], row, tuple, i, sink);
      }
    };
  }

  /**
   * Rows behind a mask whose bits, from the most significant of the first byte on, tell which
   * values are null (VOTable 1.4, section 5.4).
   */
  static RowEncoder masked(List<? extends CellEncoder> cells) {
    RowEncoder values = binary(cells);
    byte[] mask = new byte[(cells.size() + 7) / 8];
    return (row, tuple, sink) -> {
      fillMask(mask, tuple, cells.size());
      sink.put(mask);
      values.encode(row, tuple, sink);
    };
  }

  /** Rows of text with the given marks before, between and behind the values. */
  static RowEncoder delimited(
      List<? extends CellEncoder> cells, byte[] before, byte[] between, byte[] behind) {
    CellEncoder[] encoders = cells.toArray(CellEncoder[]::new);
    return (row, tuple, sink) -> {
      byte[] mark = before;
      for (int i = 0; i < encoders.length; i++) {
        sink.put(mark);
        encodeCell(encoders[i], row, tuple, i, sink);
        mark = between;
      }
      sink.put(behind);
    };
  }

  private static void encodeCell(
      CellEncoder encoder, byte[] row, Tuple tuple, int field, ByteSink sink) throws IOException {
    if (tuple.isNull(field)) {
      encoder.encodeNull(sink);
    } else {
      encoder.encode(row, tuple.start(field), tuple.length(field), sink);
    }
  }

  private static void fillMask(byte[] mask, Tuple tuple, int fields) {
    for (int from = 0; from < fields; from += 8) {
      int bits = 0;
      for (int i = from; i < Math.min(from + 8, fields); i++) {
        bits |= tuple.isNull(i) ? 0x80 >> (i - from) : 0;
      }
      mask[from / 8] = (byte) bits;
    }
  }
}
