// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

/** Digits of whole numbers, and where the decimal point stands among them. */
final class DecimalDigits {

  private static final byte[] PAIRS = pairs();
  private static final int FIRST_SCIENTIFIC_EXPONENT = 7;
  private static final int LAST_PLAIN_NEGATIVE_EXPONENT = -3;

  private DecimalDigits() {}

  private static byte[] pairs() {
    byte[] pairs = new byte[200];
    for (int i = 0; i < 100; i++) {
      pairs[2 * i] = (byte) ('0' + i / 10);
      pairs[2 * i + 1] = (byte) ('0' + i % 10);
    }
    return pairs;
  }

  /** Writes a number that is not negative and returns the index behind it. */
  static int put(long number, byte[] target, int at) {
    int end = at + count(number);
    putBackwards(number, target, end);
    return end;
  }

  /** How many digits a number has that is not negative. */
  static int count(long number) {
    long limit = 10;
    for (int digits = 1; digits < 19; digits++) {
      if (number < limit) {
        return digits;
      }
      limit *= 10;
    }
    return 19;
  }

  private static void putBackwards(long number, byte[] target, int end) {
    long rest = number;
    int at = end;
    while (rest > Integer.MAX_VALUE) {
      at -= 2;
      putPair((int) (rest % 100), target, at);
      rest /= 100;
    }
    int small = (int) rest;
    while (small >= 10) {
      at -= 2;
      putPair(small % 100, target, at);
      small /= 100;
    }
    if (small > 0 || at == end) {
      target[at - 1] = (byte) ('0' + small);
    }
  }

  private static void putPair(int pair, byte[] target, int at) {
    target[at] = PAIRS[2 * pair];
    target[at + 1] = PAIRS[2 * pair + 1];
  }

  /**
   * Writes {@code number} divided by ten to the power of {@code places}, without needless zeros,
   * and returns the index behind it.
   */
  static int putPlaced(long number, int places, byte[] target, int at) {
    long digits = number;
    int behindPoint = places;
    while (behindPoint >= 4 && digits % 10_000 == 0) {
      digits /= 10_000;
      behindPoint -= 4;
    }
    while (behindPoint > 0 && digits % 10 == 0) {
      digits /= 10;
      behindPoint--;
    }
    int count = count(digits);
    int exponent = count - 1 - behindPoint;
    if (exponent >= FIRST_SCIENTIFIC_EXPONENT) {
      return putScientific(digits, exponent, target, at);
    }
    if (exponent >= 0) {
      return putWithPoint(digits, count - behindPoint, target, at);
    }
    if (exponent >= LAST_PLAIN_NEGATIVE_EXPONENT) {
      return putBehindPoint(digits, -exponent - 1, target, at);
    }
    return putScientific(digits, exponent, target, at);
  }

  /** Writes digits with the point behind the first {@code before} of them. */
  private static int putWithPoint(long digits, int before, byte[] target, int at) {
    int end = put(digits, target, at + 1);
    System.arraycopy(target, at + 1, target, at, before);
    target[at + before] = '.';
    if (end == at + 1 + before) {
      target[end] = '0';
      return end + 1;
    }
    return end;
  }

  private static int putBehindPoint(long digits, int zeros, byte[] target, int at) {
    target[at] = '0';
    target[at + 1] = '.';
    int next = at + 2;
    for (int i = 0; i < zeros; i++) {
      target[next++] = '0';
    }
    return put(digits, target, next);
  }

  private static int putScientific(long number, int exponent, byte[] target, int at) {
    long digits = number;
    while (digits >= 10 && digits % 10 == 0) {
      digits /= 10;
    }
    int next = putWithPoint(digits, 1, target, at);
    target[next++] = 'E';
    if (exponent < 0) {
      target[next++] = '-';
    }
    return put(Math.abs(exponent), target, next);
  }
}
