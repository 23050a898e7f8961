// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;

/** Moves rows from a stream into a writer, one by one, until one of the two has enough. */
final class RowPump {

  private static final String LOST_SOURCE =
      "The rest of the rows could not be read: the connection to the database was lost.";

  private final RowStream rows;
  private final long maxRows;
  private final TableWriter writer;
  private long count;

  RowPump(RowStream rows, long maxRows, TableWriter writer) {
    if (maxRows < 0) {
      throw new IllegalArgumentException("the number of rows cannot be negative: " + maxRows);
    }
    this.rows = rows;
    this.maxRows = maxRows;
    this.writer = writer;
  }

  /** Writes the whole table; nothing is written before the first row is there. */
  Outcome run() throws IOException {
    boolean more = maxRows > 0 && rows.next();
    writer.begin();
    Outcome outcome = more ? copyRows() : withoutRows();
    writer.end(outcome);
    return outcome;
  }

  private Outcome withoutRows() {
    return maxRows == 0 ? Outcome.overflow(0) : Outcome.complete(0);
  }

  private Outcome copyRows() throws IOException {
    while (true) {
      if (count == maxRows) {
        return Outcome.overflow(count);
      }
      writer.row(rows.bytes(), rows.offset());
      count++;
      try {
        if (!rows.next()) {
          return Outcome.complete(count);
        }
      } catch (RowStreamException fault) {
        return Outcome.broken(count, String.valueOf(fault.getMessage()));
      } catch (IOException fault) {
        return Outcome.broken(count, LOST_SOURCE);
      }
    }
  }
}
