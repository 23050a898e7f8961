// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Encoders of values as text: TABLEDATA, CSV and TSV differ only in how they write strings. Numbers
 * that are not finite are {@code NaN}, {@code +Inf} and {@code -Inf} (VOTable 1.4, section 6);
 * elements of arrays stand apart by a blank (section 5.1). An absent value is no text.
 */
final class TextCells {

  private static final byte[] NOT_A_NUMBER = "NaN".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] INFINITY = "+Inf".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NEGATIVE_INFINITY = "-Inf".getBytes(StandardCharsets.US_ASCII);

  private TextCells() {}

  /** The encoder of a field's values, where {@code strings} encodes text. */
  static CellEncoder of(Field field, CellEncoder strings) {
    return switch (field.wire()) {
      case INT2 -> new ShortCell();
      case INT4 -> new IntCell();
      case INT8 -> new LongCell();
      case FLOAT4 -> new FloatCell();
      case FLOAT8 -> new DoubleCell();
      case TIMESTAMP -> new TimestampCell();
      case FLOAT8_ARRAY -> new ArrayCell();
      case TEXT -> strings;
    };
  }

  private static void put(double value, ByteSink sink) throws IOException {
    if (Double.isFinite(value)) {
      sink.putDecimal(value);
    } else {
      putNotFinite(value, sink);
    }
  }

  private static void putNotFinite(double value, ByteSink sink) throws IOException {
    if (Double.isNaN(value)) {
      sink.put(NOT_A_NUMBER);
    } else {
      sink.put(value > 0 ? INFINITY : NEGATIVE_INFINITY);
    }
  }

  /** A column whose absent values leave no trace. */
  private interface TextCell extends CellEncoder {
    @Override
    default void encodeNull(ByteSink sink) {}
  }

  private record ShortCell() implements TextCell {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      CellEncoder.expectLength(Short.BYTES, length);
      sink.putDecimal((long) BigEndian.getShort(row, start));
    }
  }

  private record IntCell() implements TextCell {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      CellEncoder.expectLength(Integer.BYTES, length);
      sink.putDecimal((long) BigEndian.getInt(row, start));
    }
  }

  private record LongCell() implements TextCell {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      CellEncoder.expectLength(Long.BYTES, length);
      sink.putDecimal(BigEndian.getLong(row, start));
    }
  }

  private record FloatCell() implements TextCell {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      CellEncoder.expectLength(Float.BYTES, length);
      float value = Float.intBitsToFloat(BigEndian.getInt(row, start));
      if (Float.isFinite(value)) {
        sink.putDecimal(value);
      } else {
        putNotFinite(value, sink);
      }
    }
  }

  private record DoubleCell() implements TextCell {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      CellEncoder.expectLength(Double.BYTES, length);
      put(Double.longBitsToDouble(BigEndian.getLong(row, start)), sink);
    }
  }

  private record TimestampCell() implements TextCell {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      CellEncoder.expectLength(Long.BYTES, length);
      sink.putTimestamp(BigEndian.getLong(row, start));
    }
  }

  private record ArrayCell() implements TextCell {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      int count = FloatArrays.count(row, start);
      for (int i = 0; i < count; i++) {
        if (i > 0) {
          sink.putByte(' ');
        }
        put(FloatArrays.element(row, start, i), sink);
      }
    }
  }
}
