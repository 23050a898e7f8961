// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * FITS binary table (FITS 4.0, section 7.3). Number of rows and widths of texts stand before the
 * first row, so all rows wait on disk; a fault among them leaves nothing written.
 *
 * @param space where the rows wait
 */
record FitsFormat(SpoolSpace space) implements TableFormat {

  @Override
  public String shortName() {
    return "fits";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/fits");
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
    if (header.fields().size() > FitsTable.MOST_COLUMNS) {
      throw new RowStreamException(
          "A FITS table has at most %d columns; this one has %d. Ask for VOTable or fewer columns."
              .formatted(FitsTable.MOST_COLUMNS, header.fields().size()));
    }
    try (RowSpool spool = RowSpool.open(space)) {
      return new RowPump(rows, maxRows, new Writer(header, spool, out)).run();
    }
  }

  private static final class Writer implements TableWriter {

    private final FitsTable table;
    private final Tuple tuple;
    private final RowSpool spool;
    private final OutputStream out;

    Writer(TableHeader header, RowSpool spool, OutputStream out) {
      this.table = new FitsTable(header);
      this.tuple = new Tuple(header.fields().size());
      this.spool = spool;
      this.out = out;
    }

    @Override
    public void begin() {
      // The header needs all rows.
    }

    @Override
    public void row(byte[] bytes, int offset) throws IOException {
      int end = tuple.read(bytes, offset);
      table.see(bytes, tuple);
      spool.add(bytes, offset, end - offset);
    }

    @Override
    public void end(Outcome outcome) throws IOException {
      if (outcome.fault().isPresent()) {
        throw new RowStreamException(outcome.fault().get());
      }
      table.write(spool, outcome, new ByteSink(Outlet.plain(out)));
    }
  }
}
