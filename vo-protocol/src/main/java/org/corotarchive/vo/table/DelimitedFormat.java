// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Lines of values with a mark between them: CSV (RFC 4180) and TSV (IANA). Text is UTF-8 also in
 * columns that a VOTable keeps to ASCII.
 *
 * @param shortName name by which users ask for it
 * @param mediaTypes media types, the one of the answer first
 * @param dialect marks and quotes
 * @param named whether the first line has the names of the columns
 */
record DelimitedFormat(String shortName, List<String> mediaTypes, Dialect dialect, boolean named)
    implements TableFormat {

  /** The two ways to write lines of values. */
  enum Dialect {
    CSV(",", "\r\n", new DelimitedStrings.CsvCell()),
    TSV("\t", "\n", new DelimitedStrings.TsvCell());

    private final byte[] separator;
    private final byte[] lineEnd;
    private final CellEncoder strings;

    Dialect(String separator, String lineEnd, CellEncoder strings) {
      this.separator = separator.getBytes(StandardCharsets.US_ASCII);
      this.lineEnd = lineEnd.getBytes(StandardCharsets.US_ASCII);
      this.strings = strings;
    }

    private RowEncoder rows(List<Field> fields) {
      List<CellEncoder> cells = fields.stream().map(field -> TextCells.of(field, strings)).toList();
      if (cells.size() == 1) {
        cells = List.of(new DelimitedStrings.LoneCell(cells.get(0)));
      }
      return RowEncoder.delimited(cells, new byte[0], separator, lineEnd);
    }
  }

  DelimitedFormat {
    mediaTypes = List.copyOf(mediaTypes);
  }

  @Override
  public Optional<String> tapRegExtId() {
    return Optional.empty();
  }

  @Override
  public boolean marksTrouble() {
    return false;
  }

  @Override
  public Outcome write(TableHeader header, RowStream rows, long maxRows, OutputStream out)
      throws IOException {
    return new RowPump(rows, maxRows, new Writer(header.fields(), out)).run();
  }

  private final class Writer implements TableWriter {

    private final List<Field> fields;
    private final RowEncoder encoder;
    private final Tuple tuple;
    private final ByteSink sink;

    Writer(List<Field> fields, OutputStream out) {
      this.fields = fields;
      encoder = dialect.rows(fields);
      tuple = new Tuple(fields.size());
      sink = new ByteSink(Outlet.plain(out));
    }

    @Override
    public void begin() throws IOException {
      if (!named) {
        return;
      }
      for (int i = 0; i < fields.size(); i++) {
        if (i > 0) {
          sink.put(dialect.separator);
        }
        byte[] name = fields.get(i).name().getBytes(StandardCharsets.UTF_8);
        dialect.strings.encode(name, 0, name.length, sink);
      }
      sink.put(dialect.lineEnd);
    }

    @Override
    public void row(byte[] bytes, int offset) throws IOException {
      tuple.read(bytes, offset);
      encoder.encode(bytes, tuple, sink);
      sink.endRow();
    }

    @Override
    public void end(Outcome outcome) throws IOException {
      if (outcome.fault().isPresent()) {
        throw new TruncatedTableException(outcome.fault().get());
      }
      sink.flush();
    }
  }
}
