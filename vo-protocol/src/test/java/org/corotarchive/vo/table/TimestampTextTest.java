// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimestampTextTest {

  @ParameterizedTest
  @CsvSource({
    "2000-01-01T00:00:00, 2000-01-01T00:00:00",
    "2007-05-16T06:02:26, 2007-05-16T06:02:26",
    "2006-12-27T14:23:38.5, 2006-12-27T14:23:38.500",
    "2012-11-02T23:59:59.999999, 2012-11-02T23:59:59.999999",
    "1858-11-17T00:00:00.001, 1858-11-17T00:00:00.001",
    "2004-02-29T12:00:00, 2004-02-29T12:00:00",
    "0001-01-01T00:00:00, 0001-01-01T00:00:00"
  })
  void aTimestampIsWrittenAsDaliSays(String time, String expected) {
    LocalDateTime epoch = LocalDateTime.of(2000, 1, 1, 0, 0);
    long micros = ChronoUnit.MICROS.between(epoch, LocalDateTime.parse(time));
    assertThat(text(micros)).isEqualTo(expected);
  }

  @Test
  void infinityHasNoText() {
    assertThat(text(Long.MAX_VALUE)).isEmpty();
    assertThat(text(Long.MIN_VALUE)).isEmpty();
  }

  private static String text(long micros) {
    byte[] target = new byte[TimestampText.LONGEST];
    return new String(target, 0, TimestampText.put(micros, target, 0), StandardCharsets.US_ASCII);
  }
}
