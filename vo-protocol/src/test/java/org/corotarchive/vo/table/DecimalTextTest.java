// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

  private static final int SAMPLES = 300_000;
  private static final long SEED = 20061227;

  @ParameterizedTest
  @CsvSource({
    "12.5, 12.5",
    "291.0, 291.0",
    "0.0, 0.0",
    "-0.0, -0.0",
    "0.1, 0.1",
    "1e-3, 0.001",
    "9.99e-4, 9.99E-4",
    "4e-7, 4.0E-7",
    "1e7, 1.0E7",
    "9999999, 9999999.0",
    "-1.25, -1.25",
    "54236.2475694444, 54236.2475694444",
    "1e22, 1.0E22",
    "1e15, 1.0E15",
    "123456789012345678," + " 1.2345678901234568E17",
    "0.30000000000000004, 0.30000000000000004",
    "5e-324, 4.9E-324",
    "1.7976931348623157e308, 1.7976931348623157E308",
    "291.77710000000002, 291.7771",
    "9007199254740993, 9.007199254740992E15",
    "100000000000000.5, 1.000000000000005E14",
    "0.5, 0.5",
    "1048576, 1048576.0"
  })
  void aDoubleHasTheLayoutOfJava(String value, String expected) {
    assertThat(text(Double.parseDouble(value))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "16777215, 1.6777215E7",
    "16777216, 1.6777216E7",
    "3.4028235e38, 3.4028235E38",
    "1.4e-45, 1.4E-45",
    "-2.5, -2.5",
    "13.245, 13.245",
    "0.0, 0.0",
    "1e-3, 0.001",
    "8388607.5," + " 8388607.5",
    "1e-10, 1.0E-10",
    "33554432, 3.3554432E7"
  })
  void aFloatHasTheLayoutOfJava(String value, String expected) {
    assertThat(text(Float.parseFloat(value))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 9, 10, 99, 100, -1, Long.MAX_VALUE, Long.MIN_VALUE, 2147483648L})
  void anIntegerIsWrittenAsJavaDoes(long value) {
    byte[] target = new byte[DecimalText.LONGEST];
    int end = DecimalText.put(value, target, 0);
    assertThat(new String(target, 0, end, StandardCharsets.US_ASCII))
        .isEqualTo(Long.toString(value));
  }

  @Test
  void everyDoubleIsReadBackFromATextThatIsNotLongerThanJavas() {
    Random random = new Random(SEED);
    for (int i = 0; i < SAMPLES; i++) {
      double value = someDouble(random, i);
      String text = text(value);
      assertThat(Double.parseDouble(text)).as(text).isEqualTo(value);
      assertThat(text.length()).as(text).isLessThanOrEqualTo(Double.toString(value).length());
    }
  }

  @Test
  void everyFloatIsReadBackFromATextThatIsNotLongerThanJavas() {
    Random random = new Random(SEED);
    for (int i = 0; i < SAMPLES; i++) {
      float value = someFloat(random, i);
      String text = text(value);
      assertThat(Float.parseFloat(text)).as(text).isEqualTo(value);
      assertThat(text.length()).as(text).isLessThanOrEqualTo(Float.toString(value).length());
    }
  }

  @Test
  void noTextWithADigitLessIsReadBackAsTheSameDouble() {
    Random random = new Random(SEED);
    for (int i = 0; i < SAMPLES / 10; i++) {
      double value = random.nextDouble() * Math.pow(10, random.nextInt(12) - 4);
      BigDecimal written = new BigDecimal(text(value)).stripTrailingZeros();
      assertThat(isReadBackWith(written.precision() - 1, value)).as("%s", value).isFalse();
    }
  }

  private static boolean isReadBackWith(int digits, double value) {
    if (digits == 0) {
      return false;
    }
    BigDecimal shorter = new BigDecimal(value).round(new MathContext(digits));
    return shorter.doubleValue() == value;
  }

  private static double someDouble(Random random, int i) {
    return switch (i % 5) {
      case 0 -> finite(Double.longBitsToDouble(random.nextLong()));
      case 1 -> (random.nextDouble() - 0.5) * 720;
      case 2 -> Math.rint(random.nextDouble() * 1e9) / 1e5;
      case 3 -> 54000 + random.nextDouble() * 2000;
      default -> Math.scalb(1 + random.nextInt(3) * 0x1p-52, random.nextInt(100) - 50);
    };
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : 0.5;
  }

  private static float someFloat(Random random, int i) {
    return switch (i % 4) {
      case 0 -> (float) finite(Float.intBitsToFloat(random.nextInt()));
      case 1 -> (random.nextFloat() - 0.5f) * 720;
      case 2 -> (float) Math.rint(random.nextFloat() * 1e6f) / 1000f;
      default -> Math.scalb(1 + random.nextInt(3) * 0x1p-23f, random.nextInt(60) - 35);
    };
  }

  private static String text(double value) {
    byte[] target = new byte[DecimalText.LONGEST];
    return new String(target, 0, DecimalText.put(value, target, 0), StandardCharsets.US_ASCII);
  }

  private static String text(float value) {
    byte[] target = new byte[DecimalText.LONGEST];
    return new String(target, 0, DecimalText.put(value, target, 0), StandardCharsets.US_ASCII);
  }
}
