// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corotarchive.vo.table.SampleFields.array;
import static org.corotarchive.vo.table.SampleFields.described;
import static org.corotarchive.vo.table.SampleFields.integer;
import static org.corotarchive.vo.table.SampleFields.real;
import static org.corotarchive.vo.table.SampleFields.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ac.starlink.table.ColumnInfo;
import uk.ac.starlink.table.StarTable;

class FitsFormatTest {

  private static final String LONG_WORDS = "It's a long ' description. ".repeat(8) + "end";

  private final Path folder;

  FitsFormatTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theFileIsWholeBlocks() throws IOException {
    for (int rows = 0; rows < 4; rows++) {
      SampleRows some = SampleRows.of(SampleTable.ROWS.subList(0, rows));
      assertThat(write(SampleTable.HEADER, some, 100).length % 2880).isZero();
    }
  }

  @Test
  void headersHaveTheMandatoryCardsFirst() throws IOException {
    byte[] bytes = write(SampleTable.HEADER, SampleRows.of(SampleTable.ROWS), 100);
    assertThat(cards(bytes, 0))
        .startsWith(
            "SIMPLE  =                    T / FITS 4.0",
            "BITPIX  =                    8 / no data here");
    assertThat(cards(bytes, 2880))
        .startsWith(
            "XTENSION= 'BINTABLE'",
            "BITPIX  =                    8 / bytes",
            "NAXIS   =                    2 / rows of bytes",
            "NAXIS1  =                  125 / bytes in a row",
            "NAXIS2  =                    4 / rows",
            "PCOUNT  =                   32 / bytes behind the rows",
            "GCOUNT  =                    1 / one table",
            "TFIELDS =                   12 / columns",
            "EXTNAME = 'sample  '",
            "TTYPE1  = 'small   '",
            "TFORM1  = 'I       '",
            "TNULL1  =               -32768 / absent value")
        .contains(
            "TFORM11 = '1PD(3)  '", "TFORM8  = '14A     '", "TUCD5   = 'pos.eq.ra;meta.main'");
  }

  @Test
  void whatIsKnownOfColumnsIsReadBack() throws IOException {
    TableHeader header =
        TableHeader.of(
            "t", List.of(described(real("ra"), "deg", "pos.eq.ra", "obscore:Ra", LONG_WORDS)));
    byte[] bytes = write(header, SampleRows.of(List.of(List.of(1.5))), 100);
    StarTable table = Readers.read(TableFormats.find("fits").orElseThrow(), bytes);
    ColumnInfo info = table.getColumnInfo(0);
    assertThat(info.getUnitString()).isEqualTo("deg");
    assertThat(info.getUCD()).isEqualTo("pos.eq.ra");
    assertThat(info.getUtype()).isEqualTo("obscore:Ra");
    assertThat(info.getDescription()).isEqualTo(LONG_WORDS);
  }

  @Test
  void arraysOfSeveralDimensionsKeepThem() throws IOException {
    TableHeader header = TableHeader.of("t", List.of(array("a", "3x2")));
    double[] elements = {1, 2, 3, 4, 5, 6};
    byte[] bytes = write(header, SampleRows.of(List.of(List.of(elements))), 100);
    assertThat(cards(bytes, 2880)).contains("TFORM1  = '6D      '", "TDIM1   = '(3,2)   '");
    StarTable table = Readers.read(TableFormats.find("fits").orElseThrow(), bytes);
    assertThat(table.getColumnInfo(0).getShape()).containsExactly(3, 2);
    assertThat(table.getCell(0, 0)).isEqualTo(elements);
  }

  @Test
  void textIsPrintableAscii() throws IOException {
    TableHeader header = TableHeader.of("t", List.of(text("c"), integer("n")));
    SampleRows rows =
        SampleRows.of(List.of(List.of("\u00b5\ud83d\ude80\tx", 1), List.of("longer text", 2)));
    byte[] bytes = write(header, rows, 100);
    assertThat(new String(bytes, 2 * 2880, 30, StandardCharsets.ISO_8859_1))
        .isEqualTo("???x       \0\0\0\1longer text\0\0\0\2");
  }

  @Test
  void anOverflowIsToldInTheHeader() throws IOException {
    byte[] bytes = write(SampleTable.HEADER, SampleRows.of(SampleTable.ROWS), 2);
    assertThat(cards(bytes, 2880))
        .contains("COMMENT OVERFLOW: there are more rows than the 2 given here.");
  }

  @Test
  void aFaultAmongTheRowsLeavesNothingWritten() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SampleRows rows = SampleRows.breaking(SampleTable.ROWS, new RowStreamException("Too long."));
    assertThatThrownBy(() -> format(1 << 20).write(SampleTable.HEADER, rows, 100, out))
        .isInstanceOf(RowStreamException.class)
        .hasMessage("Too long.");
    assertThat(out.size()).isZero();
  }

  @Test
  void rowsThatDoNotFitTheSpaceAreRefused() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SampleRows rows = SampleRows.repeated(SampleTable.ROWS, 10_000);
    assertThatThrownBy(() -> format(1 << 20).write(SampleTable.HEADER, rows, 1_000_000, out))
        .isInstanceOf(RowStreamException.class)
        .hasMessageContaining("1 MB")
        .hasMessageContaining("fewer rows");
    assertThat(out.size()).isZero();
  }

  @Test
  void moreColumnsThanFitsHasAreRefused() {
    TableHeader header = TableHeader.of("t", Collections.nCopies(1000, integer("n")));
    assertThatThrownBy(() -> write(header, SampleRows.none(), 100))
        .isInstanceOf(RowStreamException.class)
        .hasMessageContaining("999");
  }

  @Test
  void noFileIsLeftBehind() throws IOException {
    write(SampleTable.HEADER, SampleRows.repeated(SampleTable.ROWS, 1000), 100_000);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private FitsFormat format(long maxBytes) {
    return new FitsFormat(new SpoolSpace(folder, maxBytes));
  }

  private byte[] write(TableHeader header, RowStream rows, long maxRows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format(1 << 30).write(header, rows, maxRows, out);
    return out.toByteArray();
  }

  private static List<String> cards(byte[] bytes, int from) {
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.US_ASCII);
    int end = text.indexOf("END     ");
    return Stream.iterate(0, at -> at < end, at -> at + 80)
        .map(at -> text.substring(at, at + 80).stripTrailing())
        .toList();
  }
}
