// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.query;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyOut;

/**
 * Rows of one query in PostgreSQL's binary COPY format (PostgreSQL 15, COPY, "Tuples"): a field
 * count as a 16-bit integer, then for each field its length as a 32-bit integer (-1 for null) and
 * its bytes, all big-endian.
 *
 * <p>One thread reads; any thread may cancel. The connection goes back as soon as the last row was
 * read, a failure was thrown, or {@link #close} was called. The opener closes it.
 */
public final class CopyRows implements AutoCloseable {

  /** Signature, flags and the length of an empty extension. */
  private static final int HEADER_BYTES = 19;

  private static final int TRAILER_BYTES = 2;
  private static final byte[] NOTHING = {};

  private final QuerySession session;
  private final String sql;
  private @Nullable CopyOut copy;
  private byte[] bytes = NOTHING;
  private int offset;
  private boolean ended;

  CopyRows(QuerySession session, String sql) {
    this.session = session;
    this.sql = sql;
  }

  /**
   * Moves to the next row. The first call starts the query, so that one which runs long before its
   * first row can be cancelled.
   *
   * @return whether there is one
   * @throws QueryFailure if the query fails or was cancelled; the rows so far were right
   */
  public boolean next() throws QueryFailure {
    if (ended) {
      return false;
    }
    try {
      boolean first = copy == null;
      CopyOut source = copy == null ? session.copyOut(sql) : copy;
      copy = source;
      byte[] message = source.readFromCopy();
      offset = first ? HEADER_BYTES : 0;
      if (message != null && !isTrailer(message)) {
        bytes = message;
        return true;
      }
      finish(source, message != null);
      return false;
    } catch (SQLException e) {
      ended = true;
      bytes = NOTHING;
      throw session.failed(e);
    }
  }

  /** In place of a field count the trailer has -1. */
  private boolean isTrailer(byte[] message) {
    return message.length - offset == TRAILER_BYTES && message[offset] == -1;
  }

  /** A failure may still come after the trailer, so the end is read before it is believed. */
  private void finish(CopyOut source, boolean more) throws SQLException {
    boolean reading = more;
    while (reading) {
      reading = source.readFromCopy() != null;
    }
    ended = true;
    bytes = NOTHING;
    session.commit();
  }

  /** Bytes that hold the current row; valid until the next call of {@link #next}. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where in {@link #bytes} the field count of the current row begins. */
  public int offset() {
    return offset;
  }

  /** Stops the query in the database, from any thread; the reader gets a failure. */
  public void cancel() {
    session.cancel();
  }

  /** Stops the query if it still runs, and gives the connection back. */
  @Override
  public void close() {
    boolean runs = !ended && copy != null;
    ended = true;
    bytes = NOTHING;
    if (runs) {
      session.stop();
    } else {
      session.rollback();
    }
  }
}
