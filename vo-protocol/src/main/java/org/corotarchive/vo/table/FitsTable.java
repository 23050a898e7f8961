// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A table as a FITS binary table extension behind an empty primary unit (FITS 4.0, section 7.3).
 */
final class FitsTable {

  /** Most columns of a table (FITS 4.0, section 7.3.1). */
  static final int MOST_COLUMNS = 999;

  private static final int BLOCK_BYTES = 2880;

  private final TableHeader header;
  private final FitsHeap heap = new FitsHeap();
  private final List<FitsColumn> columns = new ArrayList<>();

  FitsTable(TableHeader header) {
    this.header = header;
    header.fields().forEach(field -> columns.add(FitsColumn.of(field, heap)));
  }

  /** Learns the widths from a row. */
  void see(byte[] row, Tuple tuple) {
    for (int i = 0; i < columns.size(); i++) {
      if (!tuple.isNull(i)) {
        columns.get(i).see(row, tuple.start(i), tuple.length(i));
      }
    }
  }

  /** Writes the whole file, once all rows are seen. */
  void write(RowSpool spool, Outcome outcome, ByteSink sink) throws IOException {
    putHeader(primaryHeader(), sink);
    putHeader(tableHeader(outcome), sink);
    putRows(spool, sink);
    if (heap.bytes() > 0) {
      putHeap(spool, sink);
    }
    sink.fill(0, padding(rowBytes() * spool.rows() + heap.bytes()));
    sink.flush();
  }

  private void putRows(RowSpool spool, ByteSink sink) throws IOException {
    RowEncoder encoder = RowEncoder.binary(columns.stream().map(FitsColumn::encoder).toList());
    Tuple tuple = new Tuple(columns.size());
    try (RowStream rows = spool.read()) {
      while (rows.next()) {
        tuple.read(rows.bytes(), rows.offset());
        encoder.encode(rows.bytes(), tuple, sink);
        sink.endRow();
      }
    }
  }

  private void putHeap(RowSpool spool, ByteSink sink) throws IOException {
    Tuple tuple = new Tuple(columns.size());
    try (RowStream rows = spool.read()) {
      while (rows.next()) {
        tuple.read(rows.bytes(), rows.offset());
        putArrays(rows.bytes(), tuple, sink);
      }
    }
  }

  private void putArrays(byte[] row, Tuple tuple, ByteSink sink) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isInHeap() && !tuple.isNull(i)) {
        int count = FloatArrays.count(row, tuple.start(i));
        FloatArrays.putElements(row, tuple.start(i), count, sink);
      }
    }
  }

  private static FitsCards primaryHeader() {
    return new FitsCards()
        .with("SIMPLE", true, "FITS 4.0")
        .with("BITPIX", 8, "no data here")
        .with("NAXIS", 0, "no data here")
        .with("EXTEND", true, "the table is in the extension");
  }

  private FitsCards tableHeader(Outcome outcome) {
    FitsCards cards =
        new FitsCards()
            .with("XTENSION", "BINTABLE")
            .with("BITPIX", 8, "bytes")
            .with("NAXIS", 2, "rows of bytes")
            .with("NAXIS1", rowBytes(), "bytes in a row")
            .with("NAXIS2", outcome.rows(), "rows")
            .with("PCOUNT", heap.bytes(), "bytes behind the rows")
            .with("GCOUNT", 1, "one table")
            .with("TFIELDS", columns.size(), "columns")
            .with("EXTNAME", header.tableName());
    for (int i = 0; i < columns.size(); i++) {
      addColumn(cards, i);
    }
    header.description().ifPresent(cards::remark);
    header.infos().forEach(info -> cards.remark(info.name() + ": " + info.value()));
    if (outcome.overflow()) {
      cards.remark("OVERFLOW: there are more rows than the " + outcome.rows() + " given here.");
    }
    return cards;
  }

  /** TUCD, TUTYP, TXTYP and TCOMM are customary among readers of the Virtual Observatory. */
  private void addColumn(FitsCards cards, int index) {
    Field field = header.fields().get(index);
    int number = index + 1;
    cards.with("TTYPE" + number, field.name());
    cards.with("TFORM" + number, columns.get(index).form());
    addText(cards, "TDIM" + number, ArraySizes.fitsDimensions(field));
    OptionalLong absent = AbsentInteger.LEAST.of(field);
    if (absent.isPresent()) {
      cards.with("TNULL" + number, absent.getAsLong(), "absent value");
    }
    addText(cards, "TUNIT" + number, field.unit());
    addText(cards, "TUCD" + number, field.ucd());
    addText(cards, "TUTYP" + number, field.utype());
    addText(cards, "TXTYP" + number, field.xtype());
    addText(cards, "TCOMM" + number, field.description());
  }

  private static void addText(FitsCards cards, String keyword, Optional<String> text) {
    text.filter(present -> !present.isEmpty()).ifPresent(present -> cards.with(keyword, present));
  }

  private long rowBytes() {
    return columns.stream().mapToLong(FitsColumn::width).sum();
  }

  private static void putHeader(FitsCards cards, ByteSink sink) throws IOException {
    String text = cards.end();
    sink.putText(text);
    sink.fill(' ', padding(text.length()));
  }

  private static long padding(long length) {
    return (BLOCK_BYTES - length % BLOCK_BYTES) % BLOCK_BYTES;
  }
}
