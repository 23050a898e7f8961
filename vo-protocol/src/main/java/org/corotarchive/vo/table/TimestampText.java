// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.time.LocalDate;

/**
 * Points in time as DALI writes them: {@code YYYY-MM-DDThh:mm:ss[.SSS]}, without a zone (DALI 1.1,
 * "Timestamp"). Whole seconds have no fraction; a fraction has three digits, or six where
 * microseconds would be lost.
 */
final class TimestampText {

  /** The most bytes that one timestamp takes. */
  static final int LONGEST = 32;

  private static final long EPOCH_DAY_OF_2000 = 10_957;
  private static final long MICROS_PER_SECOND = 1_000_000;
  private static final long MICROS_PER_DAY = 86_400 * MICROS_PER_SECOND;

  private TimestampText() {}

  /**
   * Writes a timestamp and returns the index behind it. PostgreSQL's {@code infinity} and {@code
   * -infinity} have no form in DALI and give no text.
   *
   * @param micros microseconds since 2000-01-01T00:00:00, in the time scale of the column
   */
  static int put(long micros, byte[] target, int at) {
    if (micros == Long.MAX_VALUE || micros == Long.MIN_VALUE) {
      return at;
    }
    long day = Math.floorDiv(micros, MICROS_PER_DAY);
    long microsOfDay = micros - day * MICROS_PER_DAY;
    LocalDate date = LocalDate.ofEpochDay(EPOCH_DAY_OF_2000 + day);
    int next = putYear(date.getYear(), target, at);
    next = putPart('-', date.getMonthValue(), target, next);
    next = putPart('-', date.getDayOfMonth(), target, next);
    int second = (int) (microsOfDay / MICROS_PER_SECOND);
    next = putPart('T', second / 3600, target, next);
    next = putPart(':', second / 60 % 60, target, next);
    next = putPart(':', second % 60, target, next);
    return putFraction((int) (microsOfDay % MICROS_PER_SECOND), target, next);
  }

  private static int putYear(int year, byte[] target, int at) {
    int next = at;
    if (year < 0) {
      target[next++] = '-';
    }
    int magnitude = Math.abs(year);
    if (magnitude > 9999) {
      return DecimalDigits.put(magnitude, target, next);
    }
    return putDigits(magnitude, 4, target, next);
  }

  private static int putPart(char separator, int value, byte[] target, int at) {
    target[at] = (byte) separator;
    target[at + 1] = (byte) ('0' + value / 10);
    target[at + 2] = (byte) ('0' + value % 10);
    return at + 3;
  }

  private static int putFraction(int micros, byte[] target, int at) {
    if (micros == 0) {
      return at;
    }
    target[at] = '.';
    if (micros % 1000 == 0) {
      return putDigits(micros / 1000, 3, target, at + 1);
    }
    return putDigits(micros, 6, target, at + 1);
  }

  private static int putDigits(int value, int count, byte[] target, int at) {
    int rest = value;
    for (int i = count - 1; i >= 0; i--) {
      target[at + i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    return at + count;
  }
}
