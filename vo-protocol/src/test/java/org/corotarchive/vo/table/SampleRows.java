// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stream of rows made from Java values, laid out as PostgreSQL does; it can break at its end. */
final class SampleRows implements RowStream {

  /** Stands for an absent value in a row. */
  static final Object NULL = new Object();

  private static final LocalDateTime EPOCH = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final List<byte[]> tuples;
  private final Optional<IOException> fault;
  private final int repeats;
  private int position = -1;

  private SampleRows(List<byte[]> tuples, Optional<IOException> fault, int repeats) {
    this.tuples = tuples;
    this.fault = fault;
    this.repeats = repeats;
  }

  static SampleRows of(List<List<Object>> rows) {
    return new SampleRows(encoded(rows), Optional.empty(), 1);
  }

  static SampleRows none() {
    return of(List.of());
  }

  /** The same rows, over and over. */
  static SampleRows repeated(List<List<Object>> rows, int repeats) {
    return new SampleRows(encoded(rows), Optional.empty(), repeats);
  }

  /** Rows behind which the source fails. */
  static SampleRows breaking(List<List<Object>> rows, IOException fault) {
    return new SampleRows(encoded(rows), Optional.of(fault), 1);
  }

  private static List<byte[]> encoded(List<List<Object>> rows) {
    List<byte[]> tuples = new ArrayList<>();
    rows.forEach(row -> tuples.add(encoded(tuples.size(), row)));
    return tuples;
  }

  /** Each tuple begins at another index, as it does in the buffer of a driver. */
  private static byte[] encoded(int shift, List<Object> row) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      out.write(new byte[shift % 7]);
      out.writeShort(row.size());
      for (Object value : row) {
        writeValue(value, out);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void writeValue(Object value, DataOutputStream out) throws IOException {
    if (value == NULL) {
      out.writeInt(-1);
    } else if (value instanceof Short number) {
      out.writeInt(2);
      out.writeShort(number);
    } else if (value instanceof Integer number) {
      out.writeInt(4);
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeInt(8);
      out.writeLong(number);
    } else if (value instanceof Float number) {
      out.writeInt(4);
      out.writeFloat(number);
    } else if (value instanceof Double number) {
      out.writeInt(8);
      out.writeDouble(number);
    } else if (value instanceof LocalDateTime time) {
      out.writeInt(8);
      out.writeLong(ChronoUnit.MICROS.between(EPOCH, time));
    } else if (value instanceof double[] elements) {
      writeArray(elements, out);
    } else {
      byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
      out.writeInt(text.length);
      out.write(text);
    }
  }

  private static void writeArray(double[] elements, DataOutputStream out) throws IOException {
    int dimensions = elements.length == 0 ? 0 : 1;
    out.writeInt(12 + dimensions * 8 + elements.length * 12);
    out.writeInt(dimensions);
    out.writeInt(0);
    out.writeInt(701);
    if (dimensions == 1) {
      out.writeInt(elements.length);
      out.writeInt(1);
    }
    for (double element : elements) {
      out.writeInt(8);
      out.writeDouble(element);
    }
  }

  @Override
  public boolean next() throws IOException {
    position++;
    if (position < (long) tuples.size() * repeats) {
      return true;
    }
    if (fault.isPresent()) {
      throw fault.get();
    }
    return false;
  }

  @Override
  public byte[] bytes() {
    return tuples.get(position % tuples.size());
  }

  @Override
  public int offset() {
    return position % tuples.size() % 7;
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
