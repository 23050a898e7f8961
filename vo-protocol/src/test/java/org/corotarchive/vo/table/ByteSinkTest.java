// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ByteSinkTest {

  private final FlushCounter out = new FlushCounter();
  private long now;

  @Test
  void theFirstHundredRowsAreSentAtOnce() throws IOException {
    ByteSink sink = new ByteSink(Outlet.plain(out), () -> now);
    putRows(sink, 99, 10);
    assertThat(out.flushes).isZero();
    putRows(sink, 1, 10);
    assertThat(out.flushes).isOne();
    assertThat(out.size()).isEqualTo(1000);
  }

  @Test
  void theFirstEightKilobytesAreSentAtOnce() throws IOException {
    ByteSink sink = new ByteSink(Outlet.plain(out), () -> now);
    putRows(sink, 8, 1023);
    assertThat(out.flushes).isZero();
    putRows(sink, 1, 1023);
    assertThat(out.flushes).isOne();
  }

  @Test
  void laterRowsLeaveByFullBuffers() throws IOException {
    ByteSink sink = new ByteSink(Outlet.plain(out), () -> now);
    putRows(sink, 100, 10);
    putRows(sink, 1000, 60);
    assertThat(out.size()).isEqualTo(1000);
    putRows(sink, 100, 60);
    assertThat(out.size()).isGreaterThanOrEqualTo(64 * 1024);
  }

  @Test
  void rowsOfASlowStreamLeaveAfterASecond() throws IOException {
    ByteSink sink = new ByteSink(Outlet.plain(out), () -> now);
    now += TimeUnit.MILLISECONDS.toNanos(1001);
    putRows(sink, 1, 10);
    assertThat(out.size()).isEqualTo(10);
    putRows(sink, 1, 10);
    assertThat(out.size()).isEqualTo(10);
    now += TimeUnit.MILLISECONDS.toNanos(1001);
    putRows(sink, 1, 10);
    assertThat(out.size()).isEqualTo(30);
  }

  @Test
  void aValueLargerThanTheBufferGoesThrough() throws IOException {
    byte[] large = new byte[1_000_001];
    large[1_000_000] = 7;
    ByteSink sink = new ByteSink(new Base64Outlet(out), () -> now);
    sink.putByte(1);
    sink.put(large);
    sink.finish();
    byte[] decoded = Base64.getMimeDecoder().decode(out.toByteArray());
    assertThat(decoded).hasSize(1_000_002).startsWith(1, 0).endsWith(0, 7);
  }

  @Test
  void base64HasLinesOfSixtyFourCharacters() throws IOException {
    ByteSink sink = new ByteSink(new Base64Outlet(out), () -> now);
    putRows(sink, 3000, 37);
    sink.finish();
    String[] lines = out.toString(StandardCharsets.US_ASCII).split("\n", -1);
    assertThat(lines[lines.length - 1]).isEmpty();
    assertThat(lines[lines.length - 2]).hasSizeBetween(1, 64);
    assertThat(lines).filteredOn(line -> line.length() == 64).hasSize(lines.length - 2);
    assertThat(Base64.getMimeDecoder().decode(out.toByteArray())).hasSize(3000 * 37);
  }

  private static void putRows(ByteSink sink, int rows, int bytes) throws IOException {
    for (int i = 0; i < rows; i++) {
      sink.put(new byte[bytes]);
      sink.endRow();
    }
  }

  private static final class FlushCounter extends ByteArrayOutputStream {

    private int flushes;

    @Override
    public void flush() {
      flushes++;
    }
  }
}
