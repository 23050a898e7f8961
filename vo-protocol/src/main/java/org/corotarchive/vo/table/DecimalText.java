// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

/**
 * Numbers as decimal text, written into a byte array without making objects. The text of a floating
 * point number is the shortest that is read back as the same number, laid out as {@link
 * Double#toString(double)} does: {@code 12.5}, {@code 291.0}, {@code 4.0E-7}.
 *
 * <p>A decimal of at most 15 digits is recognised by one multiplication and one exact division; the
 * others by an exact product in two parts, of which 16 digits are tried before 17, since 17 digits
 * always suffice. Numbers outside about 1E-5 to 1E15 (float: 1E-13 to 1.6E7) are rare in catalogues
 * and left to the Java library.
 */
final class DecimalText {

  /** The most bytes that one number takes. */
  static final int LONGEST = 32;

  private static final int EXACT_POWERS = 22;
  private static final double[] POWERS_OF_TEN = powersOfTen();
  private static final double LOG10_OF_2 = 0.30102999566398120;
  private static final long FIRST_OF_16_DIGITS = 1_000_000_000_000_000L;
  private static final int FLOAT_DIGITS_TRIED_FIRST = 5;
  private static final int FLOAT_DIGITS_AT_MOST = 9;
  private static final float INTEGERS_END_AS_FLOAT = 0x1p24f;
  // Products of float digits carry a relative error below 2^-52; a candidate this near the border
  // of the interval is refused, which may cost a digit but never the value.
  private static final double BORDER = 1 - 0x1p-20;

  private DecimalText() {}

  private static double[] powersOfTen() {
    double[] powers = new double[EXACT_POWERS + 1];
    powers[0] = 1;
    for (int i = 1; i <= EXACT_POWERS; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /** Writes an integer and returns the index behind it. */
  static int put(long value, byte[] target, int at) {
    if (value == Long.MIN_VALUE) {
      return putAscii(Long.toString(value), target, at);
    }
    if (value >= 0) {
      return DecimalDigits.put(value, target, at);
    }
    target[at] = '-';
    return DecimalDigits.put(-value, target, at + 1);
  }

  /** Writes a finite number and returns the index behind it. */
  static int put(double value, byte[] target, int at) {
    double magnitude = Math.abs(value);
    int exponent = exponentOrLess(magnitude);
    int places = 14 - exponent;
    if (places < 1 || magnitude == 0) {
      return putAscii(Double.toString(value), target, at);
    }
    places = Math.min(places, EXACT_POWERS);
    long digits = (long) (magnitude * POWERS_OF_TEN[places] + 0.5);
    if (digits >= FIRST_OF_16_DIGITS) {
      places--;
      digits = (long) (magnitude * POWERS_OF_TEN[places] + 0.5);
    }
    int next = putSign(value < 0, target, at);
    // Both operands are exact (fewer than 2^53; powers up to 10^22), so the division is rounded
    // just as a reader of these digits rounds; 15 digits tell doubles apart, so no other decimal
    // of this length can be meant.
    if (digits / POWERS_OF_TEN[places] == magnitude) {
      return DecimalDigits.putPlaced(digits, places, target, next);
    }
    if (places + 2 > EXACT_POWERS) {
      return putAscii(Double.toString(magnitude), target, next);
    }
    return putLongDouble(magnitude, places + 2, target, next);
  }

  /** Writes a number that needs 16 or 17 digits, of which {@code places} are behind the point. */
  private static int putLongDouble(double magnitude, int places, byte[] target, int at) {
    double power = POWERS_OF_TEN[places];
    double high = magnitude * power;
    double low = Math.fma(magnitude, power, -high);
    double lowWhole = Math.rint(low);
    long digits17 = (long) high + (long) lowWhole;
    double rest = digits17 % 10 + (low - lowWhole);
    boolean up = rest > 5;
    double distance = up ? 10 - rest : rest;
    if (distance < halfGap(magnitude) * power) {
      return DecimalDigits.putPlaced(digits17 / 10 + (up ? 1 : 0), places - 1, target, at);
    }
    return DecimalDigits.putPlaced(digits17, places, target, at);
  }

  /** Half the distance to the nearest neighbour, which below a power of two is the smaller one. */
  private static double halfGap(double magnitude) {
    boolean powerOfTwo = (Double.doubleToRawLongBits(magnitude) & 0xFFFFFFFFFFFFFL) == 0;
    return Math.ulp(magnitude) * (powerOfTwo ? 0.25 : 0.5);
  }

  /** Writes a finite number and returns the index behind it. */
  static int put(float value, byte[] target, int at) {
    float magnitude = Math.abs(value);
    int exponent = exponentOrLess(magnitude);
    int places = Math.max(FLOAT_DIGITS_TRIED_FIRST - 1 - exponent, 0);
    int placesAtMost = Math.min(FLOAT_DIGITS_AT_MOST - 1 - exponent, EXACT_POWERS);
    if (magnitude == 0 || magnitude >= INTEGERS_END_AS_FLOAT) {
      return putAscii(Float.toString(value), target, at);
    }
    double halfGap = halfGap(magnitude) * BORDER;
    for (; places <= placesAtMost; places++) {
      double scaled = magnitude * POWERS_OF_TEN[places];
      double digits = Math.rint(scaled);
      if (Math.abs(digits - scaled) < halfGap * POWERS_OF_TEN[places]) {
        int next = putSign(value < 0, target, at);
        return DecimalDigits.putPlaced((long) digits, places, target, next);
      }
    }
    return putAscii(Float.toString(value), target, at);
  }

  private static double halfGap(float magnitude) {
    boolean powerOfTwo = (Float.floatToRawIntBits(magnitude) & 0x7FFFFF) == 0;
    return (double) Math.ulp(magnitude) * (powerOfTwo ? 0.25 : 0.5);
  }

  /** The power of ten of the first digit, or one less. */
  private static int exponentOrLess(double magnitude) {
    return (int) Math.floor(Math.getExponent(magnitude) * LOG10_OF_2);
  }

  private static int putSign(boolean negative, byte[] target, int at) {
    if (negative) {
      target[at] = '-';
      return at + 1;
    }
    return at;
  }

  @SuppressWarnings("deprecation") // getBytes(int, int, byte[], int) is the copy without an object
  private static int putAscii(String text, byte[] target, int at) {
    text.getBytes(0, text.length(), target, at);
    return at + text.length();
  }
}
