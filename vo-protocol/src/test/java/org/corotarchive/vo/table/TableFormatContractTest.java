// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ac.starlink.table.StarTable;

/** What holds for each format that the service declares. */
@ParameterizedClass
@MethodSource("formats")
class TableFormatContractTest {

  private static final int MANY = 25_000;

  private final TableFormat format;

  TableFormatContractTest(TableFormat format) {
    this.format = format;
  }

  static Stream<TableFormat> formats() {
    return TableFormats.all().stream();
  }

  @Test
  void everyValueIsReadBack(@TempDir Path folder) throws IOException {
    byte[] bytes = Readers.write(format, SampleTable.HEADER, SampleRows.of(SampleTable.ROWS));
    StarTable table = Readers.read(format, bytes, folder);
    assertThat(table.getRowCount()).isEqualTo(SampleTable.ROWS.size());
    for (int row = 0; row < SampleTable.ROWS.size(); row++) {
      for (int column = 0; column < SampleTable.FIELDS.size(); column++) {
        Object expected = SampleTable.ROWS.get(row).get(column);
        assertThat(sameValue(expected, table.getCell(row, column)))
            .as(
                "%s: row %d, %s: %s",
                format, row, SampleTable.FIELDS.get(column).name(), table.getCell(row, column))
            .isTrue();
      }
    }
  }

  @Test
  void everyColumnHasItsName(@TempDir Path folder) throws IOException {
    byte[] bytes = Readers.write(format, SampleTable.HEADER, SampleRows.of(SampleTable.ROWS));
    StarTable table = Readers.read(format, bytes, folder);
    List<String> names =
        Stream.iterate(0, i -> i + 1)
            .limit(table.getColumnCount())
            .map(i -> table.getColumnInfo(i).getName())
            .toList();
    assertThat(names).isEqualTo(SampleTable.FIELDS.stream().map(Field::name).toList());
  }

  @Test
  void aTableWithoutRowsIsComplete() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Outcome outcome = format.write(SampleTable.HEADER, SampleRows.none(), 10, out);
    assertThat(outcome).isEqualTo(Outcome.complete(0));
    if (!format.shortName().equals("csv") && !format.shortName().equals("tsv")) {
      assertThat(Readers.read(format, out.toByteArray()).getRowCount()).isZero();
    }
  }

  @Test
  void aHundredThousandRowsAreAllThere(@TempDir Path folder) throws IOException {
    SampleRows rows = SampleRows.repeated(SampleTable.ROWS, MANY);
    byte[] bytes = Readers.write(format, SampleTable.HEADER, rows);
    StarTable table = Readers.read(format, bytes, folder);
    assertThat(table.getRowCount()).isEqualTo(4L * MANY);
    for (long row = 0; row < 4L * MANY; row += 4) {
      assertThat(sameValue("CoRoT-2", table.getCell(row, 7))).isTrue();
      assertThat(sameValue(Integer.MAX_VALUE, table.getCell(row + 1, 1))).isTrue();
    }
  }

  @Test
  void rowsBeyondTheLimitAreLeftOutAndTold() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Outcome outcome = format.write(SampleTable.HEADER, SampleRows.of(SampleTable.ROWS), 3, out);
    assertThat(outcome).isEqualTo(Outcome.overflow(3));
    assertThat(Readers.read(format, out.toByteArray()).getRowCount()).isEqualTo(3);
  }

  @Test
  void asManyRowsAsTheLimitAreNoOverflow() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Outcome outcome = format.write(SampleTable.HEADER, SampleRows.of(SampleTable.ROWS), 4, out);
    assertThat(outcome).isEqualTo(Outcome.complete(4));
  }

  @Test
  void withALimitOfZeroNoRowIsAskedFor() throws IOException {
    SampleRows broken = SampleRows.breaking(List.of(), new RowStreamException("asked"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(format.write(SampleTable.HEADER, broken, 0, out)).isEqualTo(Outcome.overflow(0));
    assertThat(out.size()).isPositive();
  }

  @Test
  void aFaultBeforeTheFirstRowLeavesNothingWritten() {
    SampleRows broken = SampleRows.breaking(List.of(), new RowStreamException("no such column"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> format.write(SampleTable.HEADER, broken, 10, out))
        .isInstanceOf(RowStreamException.class)
        .hasMessage("no such column");
    assertThat(out.size()).isZero();
  }

  @Test
  void aFaultBetweenRowsIsMarkedOrThrown() throws IOException {
    SampleRows broken =
        SampleRows.breaking(SampleTable.ROWS, new RowStreamException("Division by zero."));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (format.marksTrouble()) {
      assertThat(format.write(SampleTable.HEADER, broken, 10, out))
          .isEqualTo(Outcome.broken(4, "Division by zero."));
      assertThat(Readers.read(format, out.toByteArray()).getRowCount()).isEqualTo(4);
    } else {
      assertThatThrownBy(() -> format.write(SampleTable.HEADER, broken, 10, out))
          .isInstanceOfAny(TruncatedTableException.class, RowStreamException.class)
          .hasMessage("Division by zero.");
    }
  }

  @Test
  void itsNamesFindIt() {
    assertThat(TableFormats.find(format.shortName())).contains(format);
    format.mediaTypes().forEach(type -> assertThat(TableFormats.find(type)).contains(format));
  }

  private boolean sameValue(Object expected, @Nullable Object actual) {
    if (actual == null || actual.equals("") || isNaN(actual)) {
      return isBlank(expected);
    }
    if (expected instanceof double[] elements) {
      return sameElements(elements, actual);
    }
    if (actual instanceof Float || expected instanceof Float) {
      return ((Number) expected).floatValue() == ((Number) actual).floatValue();
    }
    if (expected instanceof Number number && actual instanceof Number) {
      return number.doubleValue() == ((Number) actual).doubleValue()
          && number.longValue() == ((Number) actual).longValue();
    }
    return asText(expected).equals(actual.toString());
  }

  private static boolean isBlank(Object expected) {
    return expected == SampleRows.NULL
        || expected.equals("")
        || isNaN(expected)
        || (expected instanceof double[] elements && elements.length == 0);
  }

  private static boolean isNaN(Object value) {
    return value instanceof Number number && Double.isNaN(number.doubleValue())
        || value instanceof double[] elements && Arrays.stream(elements).allMatch(Double::isNaN);
  }

  private static boolean sameElements(double[] expected, Object actual) {
    if (actual instanceof double[] elements) {
      return Arrays.equals(expected, elements);
    }
    String text =
        Arrays.stream(expected).mapToObj(Double::toString).collect(Collectors.joining(" "));
    return text.replace("Infinity", "+Inf").equals(actual.toString());
  }

  private String asText(Object expected) {
    if (expected instanceof LocalDateTime time) {
      String pattern =
          time.getNano() == 0 ? "" : time.getNano() % 1_000_000 == 0 ? ".SSS" : ".SSSSSS";
      return time.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss" + pattern));
    }
    String text = expected.toString();
    return format.shortName().equals("fits") ? text.replaceAll("[^\\x00-\\x7f]+?", "?") : text;
  }
}
