// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.util.OptionalInt;

/**
 * Encoders of the binary form of VOTable values: fixed numbers, texts and variable arrays behind a
 * 32-bit number of elements (VOTable 1.4, sections 5.3 and 6). Absent integers are told by {@link
 * AbsentInteger}, absent floating point numbers NaN, absent texts and variable arrays empty.
 */
final class BinaryCells {

  private BinaryCells() {}

  /** The encoder of a field's values. */
  static CellEncoder of(Field field, AbsentInteger absent) {
    return switch (field.wire()) {
      case INT2, INT4, INT8, FLOAT4, FLOAT8 -> number(field.wire(), absent);
      case TIMESTAMP -> isUnicode(field) ? new UnicodeTimestampCell() : new TimestampCell();
      case TEXT -> isUnicode(field) ? new UnicodeTextCell() : new AsciiTextCell();
      case FLOAT8_ARRAY -> array(ArraySizes.fixedCount(field));
    };
  }

  /** The encoder of a scalar number: the wire has VOTable's and FITS's bytes already. */
  static CellEncoder number(WireType wire, AbsentInteger absent) {
    return switch (wire) {
      case INT2 -> new TwoBytesCell(absent.asShort());
      case INT4 -> new FourBytesCell(absent.asInt());
      case INT8 -> new EightBytesCell(absent.asLong());
      case FLOAT4 -> new FourBytesCell(Float.floatToIntBits(Float.NaN));
      case FLOAT8 -> new EightBytesCell(Double.doubleToLongBits(Double.NaN));
      case TEXT, TIMESTAMP, FLOAT8_ARRAY ->
          throw new IllegalArgumentException(wire + " is no number");
    };
  }

  /** The encoder of arrays; an absent count means that each value tells its own. */
  static CellEncoder array(OptionalInt fixedCount) {
    return fixedCount.isPresent()
        ? new FixedArrayCell(fixedCount.getAsInt())
        : new VariableArrayCell();
  }

  private static boolean isUnicode(Field field) {
    return field.datatype() == Datatype.UNICODE_CHAR;
  }

  private record TwoBytesCell(short absent) implements CellEncoder {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      CellEncoder.expectLength(Short.BYTES, length);
      sink.putShort(BigEndian.getShort(row, start));
    }

    @Override
    public void encodeNull(ByteSink sink) throws IOException {
      sink.putShort(absent);
    }
  }

  private record FourBytesCell(int absent) implements CellEncoder {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      CellEncoder.expectLength(Integer.BYTES, length);
      sink.putInt(BigEndian.getInt(row, start));
    }

    @Override
    public void encodeNull(ByteSink sink) throws IOException {
      sink.putInt(absent);
    }
  }

  private record EightBytesCell(long absent) implements CellEncoder {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      CellEncoder.expectLength(Long.BYTES, length);
      sink.putLong(BigEndian.getLong(row, start));
    }

    @Override
    public void encodeNull(ByteSink sink) throws IOException {
      sink.putLong(absent);
    }
  }

  private record TimestampCell() implements CellEncoder {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      CellEncoder.expectLength(Long.BYTES, length);
      sink.putCountedTimestamp(BigEndian.getLong(row, start));
    }

    @Override
    public void encodeNull(ByteSink sink) throws IOException {
      sink.putInt(0);
    }
  }

  private record UnicodeTimestampCell() implements CellEncoder {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      CellEncoder.expectLength(Long.BYTES, length);
      byte[] text = new byte[TimestampText.LONGEST];
      int characters = TimestampText.put(BigEndian.getLong(row, start), text, 0);
      sink.putInt(characters);
      Utf8.putUtf16(text, 0, characters, sink);
    }

    @Override
    public void encodeNull(ByteSink sink) throws IOException {
      sink.putInt(0);
    }
  }

  /** Characters outside ASCII become question marks: {@code char} is ASCII (VOTable 1.4, 2.1). */
  private record AsciiTextCell() implements CellEncoder {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      if (Utf8.isAscii(row, start, length)) {
        sink.putInt(length);
        sink.put(row, start, length);
      } else {
        sink.putInt(Utf8.characters(row, start, length));
        Utf8.putAscii(row, start, length, sink);
      }
    }

    @Override
    public void encodeNull(ByteSink sink) throws IOException {
      sink.putInt(0);
    }
  }

  /**
   * UCS-2 is what VOTable 1.4, section 2.1, asks for; characters beyond it are written as surrogate
   * pairs, as readers expect in practice.
   */
  private record UnicodeTextCell() implements CellEncoder {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      sink.putInt(Utf8.utf16Units(row, start, length));
      Utf8.putUtf16(row, start, length, sink);
    }

    @Override
    public void encodeNull(ByteSink sink) throws IOException {
      sink.putInt(0);
    }
  }

  private record FixedArrayCell(int count) implements CellEncoder {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      FloatArrays.expectCount(count, row, start);
      FloatArrays.putElements(row, start, count, sink);
    }

    @Override
    public void encodeNull(ByteSink sink) throws IOException {
      for (int i = 0; i < count; i++) {
        sink.putLong(Double.doubleToLongBits(Double.NaN));
      }
    }
  }

  private record VariableArrayCell() implements CellEncoder {
    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      int count = FloatArrays.count(row, start);
      sink.putInt(count);
      FloatArrays.putElements(row, start, count, sink);
    }

    @Override
    public void encodeNull(ByteSink sink) throws IOException {
      sink.putInt(0);
    }
  }
}
