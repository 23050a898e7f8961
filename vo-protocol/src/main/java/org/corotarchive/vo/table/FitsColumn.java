// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * One column of a FITS binary table (FITS 4.0, section 7.3). It first sees all values, which tells
 * the widths, and then gives the encoder.
 */
abstract sealed class FitsColumn {

  /** The column of a field; arrays of differing size go to the heap. */
  static FitsColumn of(Field field, FitsHeap heap) {
    return switch (field.wire()) {
      case INT2, INT4, INT8, FLOAT4, FLOAT8 -> new NumberColumn(field.wire());
      case TIMESTAMP -> new TimestampColumn();
      case TEXT -> new TextColumn();
      case FLOAT8_ARRAY -> array(ArraySizes.fixedCount(field), heap);
    };
  }

  private static FitsColumn array(OptionalInt count, FitsHeap heap) {
    return count.isPresent()
        ? new FixedArrayColumn(count.getAsInt())
        : new VariableArrayColumn(heap);
  }

  /** Learns from a value that is not null. */
  abstract void see(byte[] row, int start, int length);

  /** The TFORM of the column. */
  abstract String form();

  /** Bytes of the column in each row. */
  abstract long width();

  /** The encoder of what stands in the row. */
  abstract CellEncoder encoder();

  private static final class NumberColumn extends FitsColumn {

    private final WireType wire;

    NumberColumn(WireType wire) {
      this.wire = wire;
    }

    @Override
    void see(byte[] row, int start, int length) {
      // The width of a number does not depend on it.
    }

    @Override
    String form() {
      return switch (wire) {
        case INT2 -> "I";
        case INT4 -> "J";
        case INT8 -> "K";
        case FLOAT4 -> "E";
        default -> "D";
      };
    }

    @Override
    long width() {
      return switch (wire) {
        case INT2 -> Short.BYTES;
        case INT4, FLOAT4 -> Integer.BYTES;
        default -> Long.BYTES;
      };
    }

    @Override
    CellEncoder encoder() {
      return BinaryCells.number(wire, AbsentInteger.LEAST);
    }
  }

  /** Text is ASCII padded with blanks, so an empty one cannot be told from an absent one. */
  private abstract static sealed class PaddedColumn extends FitsColumn {

    // Readers differ about columns without any character.
    private int widest = 1;

    void seeWidth(int characters) {
      widest = Math.max(widest, characters);
    }

    @Override
    String form() {
      return widest + "A";
    }

    @Override
    long width() {
      return widest;
    }
  }

  private static final class TextColumn extends PaddedColumn {

    @Override
    void see(byte[] row, int start, int length) {
      seeWidth(Utf8.characters(row, start, length));
    }

    @Override
    CellEncoder encoder() {
      return new PaddedTextCell(width());
    }
  }

  private record PaddedTextCell(long width) implements CellEncoder {

    private static final Substitutions PRINTABLE = new Substitutions(substitutions());

    private static Map<Integer, String> substitutions() {
      Map<Integer, String> substitutions = new HashMap<>();
      for (int i = 0; i < 0x100; i++) {
        boolean continuation = i >= 0x80 && i < 0xC0;
        if (i < 0x20 || i >= 0x7F) {
          substitutions.put(i, continuation ? "" : "?");
        }
      }
      return substitutions;
    }

    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      PRINTABLE.put(row, start, length, sink);
      sink.fill(' ', width - Utf8.characters(row, start, length));
    }

    @Override
    public void encodeNull(ByteSink sink) throws IOException {
      sink.fill(' ', width);
    }
  }

  private static final class TimestampColumn extends PaddedColumn {

    private final byte[] scratch = new byte[TimestampText.LONGEST];

    @Override
    void see(byte[] row, int start, int length) {
      CellEncoder.expectLength(Long.BYTES, length);
      seeWidth(TimestampText.put(BigEndian.getLong(row, start), scratch, 0));
    }

    @Override
    CellEncoder encoder() {
      return new PaddedTimestampCell(width(), scratch);
    }
  }

  private record PaddedTimestampCell(long width, byte[] scratch) implements CellEncoder {

    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      int characters = TimestampText.put(BigEndian.getLong(row, start), scratch, 0);
      sink.put(scratch, 0, characters);
      sink.fill(' ', width - characters);
    }

    @Override
    public void encodeNull(ByteSink sink) throws IOException {
      sink.fill(' ', width);
    }
  }

  private static final class FixedArrayColumn extends FitsColumn {

    private final int count;

    FixedArrayColumn(int count) {
      this.count = count;
    }

    @Override
    void see(byte[] row, int start, int length) {
      // The header has told the size.
    }

    @Override
    String form() {
      return count + "D";
    }

    @Override
    long width() {
      return (long) count * Double.BYTES;
    }

    @Override
    CellEncoder encoder() {
      return BinaryCells.array(OptionalInt.of(count));
    }
  }

  private static final class VariableArrayColumn extends FitsColumn {

    private final FitsHeap heap;
    private int most;

    VariableArrayColumn(FitsHeap heap) {
      this.heap = heap;
    }

    @Override
    void see(byte[] row, int start, int length) {
      int count = FloatArrays.count(row, start);
      most = Math.max(most, count);
      heap.see(count);
    }

    @Override
    String form() {
      return "1%sD(%d)".formatted(heap.isSmall() ? "P" : "Q", most);
    }

    @Override
    long width() {
      return 2L * (heap.isSmall() ? Integer.BYTES : Long.BYTES);
    }

    @Override
    CellEncoder encoder() {
      return new DescriptorCell(heap);
    }
  }

  private record DescriptorCell(FitsHeap heap) implements CellEncoder {

    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      describe(FloatArrays.count(row, start), sink);
    }

    @Override
    public void encodeNull(ByteSink sink) throws IOException {
      describe(0, sink);
    }

    private void describe(int count, ByteSink sink) throws IOException {
      long offset = heap.place(count);
      if (heap.isSmall()) {
        sink.putInt(count);
        sink.putInt((int) offset);
      } else {
        sink.putLong(count);
        sink.putLong(offset);
      }
    }
  }

  /** Whether values stand in the heap. */
  boolean isInHeap() {
    return this instanceof VariableArrayColumn;
  }
}
