// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The one buffer between the encoders of a table and its output stream. Its size does not depend on
 * the table. The first rows leave early, so that a client sees at once that it is served; later
 * ones leave by full buffers, or after a second when rows come slowly. Used by one thread; closes
 * nothing.
 */
final class ByteSink {

  private static final int CAPACITY_BYTES = 64 * 1024;
  private static final int FIRST_FLUSH_ROWS = 100;
  private static final int FIRST_FLUSH_BYTES = 8 * 1024;
  private static final long FLUSH_INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final byte[] buffer = new byte[CAPACITY_BYTES];
  private final Outlet outlet;
  private final LongSupplier nanoClock;
  private int end;
  private long rows;
  private boolean flushedOnce;
  private long lastFlushNanos;

  ByteSink(Outlet outlet) {
    this(outlet, System::nanoTime);
  }

  /** Takes a clock that counts nanoseconds from any moment. */
  ByteSink(Outlet outlet, LongSupplier nanoClock) {
    this.outlet = outlet;
    this.nanoClock = nanoClock;
    this.lastFlushNanos = nanoClock.getAsLong();
  }

  void putByte(int value) throws IOException {
    require(1);
    buffer[end++] = (byte) value;
  }

  void putShort(short value) throws IOException {
    require(Short.BYTES);
    BigEndian.putShort(buffer, end, value);
    end += Short.BYTES;
  }

  void putInt(int value) throws IOException {
    require(Integer.BYTES);
    BigEndian.putInt(buffer, end, value);
    end += Integer.BYTES;
  }

  void putLong(long value) throws IOException {
    require(Long.BYTES);
    BigEndian.putLong(buffer, end, value);
    end += Long.BYTES;
  }

  /** Puts bytes of any number; more than a buffer goes out in pieces. */
  void put(byte[] source, int from, int length) throws IOException {
    int at = from;
    int left = length;
    while (left > buffer.length - end) {
      int piece = buffer.length - end;
      System.arraycopy(source, at, buffer, end, piece);
      end += piece;
      at += piece;
      left -= piece;
      drain();
    }
    System.arraycopy(source, at, buffer, end, left);
    end += left;
  }

  void put(byte[] source) throws IOException {
    put(source, 0, source.length);
  }

  void putText(String text) throws IOException {
    put(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts one byte many times. */
  void fill(int value, long count) throws IOException {
    for (long i = 0; i < count; i++) {
      putByte(value);
    }
  }

  void putDecimal(long value) throws IOException {
    require(DecimalText.LONGEST);
    end = DecimalText.put(value, buffer, end);
  }

  /** Puts the shortest decimal text that gives this finite number again. */
  void putDecimal(float value) throws IOException {
    require(DecimalText.LONGEST);
    end = DecimalText.put(value, buffer, end);
  }

  /** Puts the shortest decimal text that gives this finite number again. */
  void putDecimal(double value) throws IOException {
    require(DecimalText.LONGEST);
    end = DecimalText.put(value, buffer, end);
  }

  /** Puts a DALI timestamp; the argument counts microseconds from 2000-01-01T00:00:00. */
  void putTimestamp(long micros) throws IOException {
    require(TimestampText.LONGEST);
    end = TimestampText.put(micros, buffer, end);
  }

  /**
   * Puts a timestamp behind its 32-bit length in bytes; the argument counts microseconds from
   * 2000-01-01T00:00:00.
   */
  void putCountedTimestamp(long micros) throws IOException {
    require(Integer.BYTES + TimestampText.LONGEST);
    int start = end + Integer.BYTES;
    int after = TimestampText.put(micros, buffer, start);
    BigEndian.putInt(buffer, end, after - start);
    end = after;
  }

  /** Says that a row is complete, which may send it on. */
  void endRow() throws IOException {
    rows++;
    if (flushedOnce) {
      flushWhenSlow();
    } else if (rows >= FIRST_FLUSH_ROWS || end >= FIRST_FLUSH_BYTES || isSlow()) {
      flush();
    }
  }

  private void flushWhenSlow() throws IOException {
    if (isSlow()) {
      flush();
    }
  }

  private boolean isSlow() {
    return nanoClock.getAsLong() - lastFlushNanos > FLUSH_INTERVAL_NANOS;
  }

  /** Sends what can be sent on to the client. */
  void flush() throws IOException {
    drain();
    outlet.flush();
    flushedOnce = true;
    lastFlushNanos = nanoClock.getAsLong();
  }

  /** Sends everything to the stream below; no value follows in this unit of text or code. */
  void finish() throws IOException {
    outlet.takeLast(buffer, end);
    end = 0;
  }

  private void require(int bytes) throws IOException {
    if (buffer.length - end < bytes) {
      drain();
    }
  }

  private void drain() throws IOException {
    int taken = outlet.take(buffer, end);
    System.arraycopy(buffer, taken, buffer, 0, end - taken);
    end -= taken;
    lastFlushNanos = nanoClock.getAsLong();
  }
}
