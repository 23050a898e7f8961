// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.corotarchive.schema.query.CopyRows;
import org.corotarchive.schema.query.QueryFailure;
import org.corotarchive.vo.dali.ClientConnection;
import org.corotarchive.vo.table.RowStream;
import org.corotarchive.vo.table.TableHeader;
import org.corotarchive.vo.table.TruncatedTableException;

/** Rows that have begun to come, on their way to the client. */
final class TapAnswer implements StreamingOutput, AutoCloseable {

  private final TapRequest request;
  private final TableHeader header;
  private final RowStream rows;
  private final ClientConnection connection;
  private final ClientConnection.Watch watch;

  private TapAnswer(
      TapRequest request,
      TableHeader header,
      RowStream rows,
      ClientConnection connection,
      ClientConnection.Watch watch) {
    this.request = request;
    this.header = header;
    this.rows = rows;
    this.connection = connection;
    this.watch = watch;
  }

  /**
   * The columns alone: MAXREC=0 is answered without asking the database (DALI 1.1, section 3.4.4).
   */
  static TapAnswer withoutRows(
      TapRequest request, TableHeader header, ClientConnection connection) {
    return new TapAnswer(request, header, new NoRows(), connection, () -> {});
  }

  /**
   * Waits for the first row.
   *
   * @throws QueryFailure when the query fails before it gave a row; the rows are closed then
   */
  static TapAnswer of(
      TapRequest request, TableHeader header, CopyRows rows, ClientConnection connection)
      throws QueryFailure {
    ClientConnection.Watch watch = connection.onGone(rows::cancel);
    try {
      return new TapAnswer(request, header, FetchedRows.startedFrom(rows), connection, watch);
    } catch (QueryFailure | RuntimeException failure) {
      watch.close();
      rows.close();
      throw failure;
    }
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try (this) {
      request.format().write(header, rows, request.maxRows(), out);
    } catch (TruncatedTableException cut) {
      connection.abort();
    }
  }

  @Override
  public void close() throws IOException {
    watch.close();
    rows.close();
  }
}
