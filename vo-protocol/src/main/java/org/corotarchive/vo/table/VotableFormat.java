// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * VOTable 1.4.
 *
 * @param shortName name by which users ask for it
 * @param mediaTypes media types, the one of the answer first
 * @param serialization form of the rows
 * @param tapRegExtId identifier in TAPRegExt
 */
record VotableFormat(
    String shortName,
    List<String> mediaTypes,
    VotableSerialization serialization,
    Optional<String> tapRegExtId)
    implements TableFormat {

  VotableFormat {
    mediaTypes = List.copyOf(mediaTypes);
  }

  @Override
  public boolean marksTrouble() {
    return true;
  }

  @Override
  public Outcome write(TableHeader header, RowStream rows, long maxRows, OutputStream out)
      throws IOException {
    return new RowPump(rows, maxRows, new Writer(header, serialization, out)).run();
  }

  private static final class Writer implements TableWriter {

    private final VotableHead head;
    private final RowEncoder encoder;
    private final Tuple tuple;
    private final ByteSink text;
    private final ByteSink data;

    Writer(TableHeader header, VotableSerialization serialization, OutputStream out) {
      head = new VotableHead(header, serialization);
      encoder = serialization.rows(header.fields());
      tuple = new Tuple(header.fields().size());
      text = new ByteSink(Outlet.plain(out));
      data = new ByteSink(serialization.outlet(out));
    }

    @Override
    public void begin() throws IOException {
      text.putText(head.before());
      text.finish();
    }

    @Override
    public void row(byte[] bytes, int offset) throws IOException {
      tuple.read(bytes, offset);
      encoder.encode(bytes, tuple, data);
      data.endRow();
    }

    @Override
    public void end(Outcome outcome) throws IOException {
      data.finish();
      text.putText(head.behind(outcome));
      text.flush();
    }
  }
}
