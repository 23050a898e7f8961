// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.corotarchive.schema.query.CopyRows;
import org.corotarchive.schema.query.FailureKind;
import org.corotarchive.schema.query.QueryFailure;
import org.corotarchive.vo.dali.ClientConnection;
import org.corotarchive.vo.dali.WholeAnswer;
import org.corotarchive.vo.table.RowStreamException;
import org.corotarchive.vo.table.TableHeader;
import org.corotarchive.vo.table.TruncatedTableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rows that have begun to come, on their way to the client. */
final class TapAnswer implements StreamingOutput, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TapAnswer.class);

  private final TapRequest request;
  private final TableHeader header;
  private final FetchedRows rows;
  private final ClientConnection connection;
  private final ClientConnection.Watch watch;

  private TapAnswer(
      TapRequest request,
      TableHeader header,
      FetchedRows rows,
      ClientConnection connection,
      ClientConnection.Watch watch) {
    this.request = request;
    this.header = header;
    this.rows = rows;
    this.connection = connection;
    this.watch = watch;
  }

  /**
   * Waits for the first row.
   *
   * @throws QueryFailure when the query fails before it gave a row; the rows are closed then
   */
  static TapAnswer of(
      TapRequest request, TableHeader header, CopyRows rows, ClientConnection connection)
      throws QueryFailure {
    ClientConnection.Watch watch =
        connection.onGone(() -> new Thread(rows::cancel, "query-cancel").start());
    boolean begun = false;
    try {
      TapAnswer answer =
          new TapAnswer(request, header, FetchedRows.startedFrom(rows), connection, watch);
      begun = true;
      return answer;
    } finally {
      if (!begun) {
        watch.close();
        rows.close();
      }
    }
  }

  /**
   * Writes the answer and closes it. A fault before the first byte is still a refusal; a later one
   * is marked in the answer or, where the format has no mark for it, cuts the connection.
   */
  @Override
  public void write(OutputStream out) throws IOException {
    try (this) {
      new WholeAnswer(this::writeRows, connection).write(out);
    } catch (TruncatedTableException cut) {
      LOG.debug("an answer was cut", cut);
    } catch (RowStreamException beforeFirstByte) {
      throw rows.failure()
          .map(QueryFaults::refusal)
          .orElseGet(() -> QueryFaults.refusal(beforeFirstByte));
    }
  }

  private void writeRows(OutputStream out) throws IOException {
    try {
      request.format().write(header, rows, request.maxRows(), out);
      rows.readToEnd();
    } catch (RuntimeException mistake) {
      LOG.error("An answer could not be written", mistake);
      throw mistake;
    } finally {
      rows.failure().filter(TapAnswer::isOurs).ifPresent(TapAnswer::log);
    }
  }

  /** What the user is told has been recorded, must be. */
  private static boolean isOurs(QueryFailure failure) {
    return failure.kind() == FailureKind.INTERNAL || failure.kind() == FailureKind.DATABASE_DOWN;
  }

  private static void log(QueryFailure failure) {
    LOG.error("A query failed after its first row", failure);
  }

  @Override
  public void close() {
    watch.close();
    rows.close();
  }
}
