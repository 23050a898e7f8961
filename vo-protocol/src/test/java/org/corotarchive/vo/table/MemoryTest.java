// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MemoryTest {

  private static final int FEW = 20_000;
  private static final int MANY = 100_000;
  // One object for a cell would cost 16 bytes at least, and a row has twelve cells.
  private static final double MOST_BYTES_PER_ROW = 50;

  static Stream<TableFormat> formats() {
    return TableFormats.all().stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void moreRowsTakeNoMoreMemory(TableFormat format) throws IOException {
    long few = allocatedBytes(format, FEW);
    long many = allocatedBytes(format, MANY);
    double bytesPerRow = (many - few) / (double) (MANY - FEW);
    assertThat(bytesPerRow).isLessThan(MOST_BYTES_PER_ROW);
  }

  private static long allocatedBytes(TableFormat format, int repeats) throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    RowStream rows = SampleRows.repeated(SampleTable.ROWS.subList(0, 1), repeats);
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    format.write(SampleTable.HEADER, rows, Long.MAX_VALUE, OutputStream.nullOutputStream());
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }
}
