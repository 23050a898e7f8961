// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints how fast each format writes rows like those of ObsCore, and how much memory a row costs.
 * Run its main method with the class path of the tests.
 */
final class TableFormatsBenchmark {

  private static final int DISTINCT_ROWS = 1000;
  private static final int ROUNDS = 5;

  private TableFormatsBenchmark() {}

  /** Takes the number of thousands of rows of a round, 500 if absent. */
  public static void main(String[] args) throws IOException {
    int repeats = args.length > 0 ? Integer.parseInt(args[0]) : 500;
    List<List<Object>> rows = obsCoreRows();
    for (TableFormat format : TableFormats.all()) {
      for (int round = 0; round < ROUNDS; round++) {
        measure(format, SampleRows.repeated(rows, repeats), round == ROUNDS - 1);
      }
    }
  }

  private static void measure(TableFormat format, RowStream rows, boolean last) throws IOException {
    Counter counter = new Counter();
    long bytesBefore = allocatedBytes();
    long start = System.nanoTime();
    Outcome outcome =
        format.write(TableHeader.of("obscore", fields()), rows, Long.MAX_VALUE, counter);
    double seconds = (System.nanoTime() - start) / 1e9;
    long allocated = allocatedBytes() - bytesBefore;
    if (last) {
      System.out.printf(
          Locale.ROOT,
          "%-10s %9.0f rows/s %7.1f MB/s out %7.1f bytes/row out %6.1f bytes/row allocated%n",
          format.shortName(),
          outcome.rows() / seconds,
          counter.bytes / seconds / 1e6,
          (double) counter.bytes / outcome.rows(),
          (double) allocated / outcome.rows());
    }
  }

  private static long allocatedBytes() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  /** 34 columns: 14 texts, 5 integers, 13 floating point numbers, 2 timestamps. */
  private static List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      fields.add(SampleFields.text("text" + i));
    }
    for (int i = 0; i < 5; i++) {
      fields.add(SampleFields.scalar("count" + i, Datatype.LONG, WireType.INT8));
    }
    for (int i = 0; i < 13; i++) {
      fields.add(SampleFields.real("number" + i));
    }
    fields.add(SampleFields.timestamp("created"));
    fields.add(SampleFields.timestamp("released"));
    return fields;
  }

  private static List<List<Object>> obsCoreRows() {
    Random random = new Random(1);
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < DISTINCT_ROWS; i++) {
      rows.add(obsCoreRow(random, i));
    }
    return rows;
  }

  private static List<Object> obsCoreRow(Random random, int i) {
    double ra = Math.rint(random.nextDouble() * 3.6e6) / 1e4;
    double dec = Math.rint(random.nextDouble() * 1e6) / 1e4 - 50;
    double start = 54000 + random.nextDouble() * 2000;
    LocalDateTime time = LocalDateTime.of(2010, 1, 1, 0, 0).plusMinutes(random.nextInt(1_000_000));
    String id = "EN2_STAR_CHR_%010d_20070203T130553_20070401T235518".formatted(100_000_000 + i);
    return List.of(
        "timeseries",
        "light curve",
        "CoRoT",
        id,
        "CoRoT chromatic light curve of star %d in run LRc01".formatted(100_000_000 + i),
        "ivo://example.org/corot/n2?" + id,
        "https://archive.example.org/datalink/links?ID=ivo://example.org/corot/n2?" + id,
        "application/x-votable+xml;content=datalink",
        "CoRoT " + (100_000_000 + i),
        "star",
        "Polygon ICRS %f %f %f %f %f %f".formatted(ra, dec, ra + 0.01, dec, ra, dec + 0.01),
        "phot.flux;em.opt",
        "time",
        "CoRoT EXO CCD E1",
        2L,
        (long) random.nextInt(10_000),
        1L,
        (long) random.nextInt(300_000),
        3L,
        ra,
        dec,
        0.005,
        SampleRows.NULL,
        2.32,
        start,
        start + random.nextDouble() * 150,
        512.0 * random.nextInt(20_000),
        512.0,
        4.0e-7,
        1.0e-6,
        SampleRows.NULL,
        SampleRows.NULL,
        time,
        time.plusDays(365));
  }

  private static final class Counter extends OutputStream {

    private long bytes;

    @Override
    public void write(int value) {
      bytes++;
    }

    @Override
    public void write(byte[] source, int from, int length) {
      bytes += length;
    }
  }
}
