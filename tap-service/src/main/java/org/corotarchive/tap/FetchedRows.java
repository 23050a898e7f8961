// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.util.Optional;
import org.corotarchive.schema.query.CopyRows;
import org.corotarchive.schema.query.QueryFailure;
import org.corotarchive.vo.table.RowStream;
import org.corotarchive.vo.table.RowStreamException;

/** Rows of the database whose first one has been waited for. */
final class FetchedRows implements RowStream {

  private final CopyRows rows;
  private final boolean hasFirst;
  private boolean firstIsDue = true;
  private Optional<QueryFailure> failure = Optional.empty();

  private FetchedRows(CopyRows rows, boolean hasFirst) {
    this.rows = rows;
    this.hasFirst = hasFirst;
  }

  static FetchedRows startedFrom(CopyRows rows) throws QueryFailure {
    return new FetchedRows(rows, rows.next());
  }

  @Override
  public boolean next() throws RowStreamException {
    if (firstIsDue) {
      firstIsDue = false;
      return hasFirst;
    }
    try {
      return hasFirst && rows.next();
    } catch (QueryFailure failed) {
      failure = Optional.of(failed);
      throw new RowStreamException(failed.getMessage());
    }
  }

  /**
   * Reads what a writer left: at most the row beyond its limit and the end mark. Only then can the
   * connection serve the next query.
   */
  void readToEnd() {
    try {
      boolean more = hasFirst;
      while (more) {
        more = rows.next();
      }
    } catch (QueryFailure failedAfterTheLastRow) {
      failure = Optional.of(failedAfterTheLastRow);
    }
  }

  /** Why the rows ended early, if they did. */
  Optional<QueryFailure> failure() {
    return failure;
  }

  @Override
  public byte[] bytes() {
    return rows.bytes();
  }

  @Override
  public int offset() {
    return rows.offset();
  }

  @Override
  public void close() {
    rows.close();
  }
}
