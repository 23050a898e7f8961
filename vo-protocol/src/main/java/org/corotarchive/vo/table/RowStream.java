// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;

/**
 * Rows pulled one by one, each in the tuple layout of PostgreSQL's {@code COPY BINARY}: a 16-bit
 * number of fields, then for each field a 32-bit length in bytes (-1 for null) and that many bytes,
 * all big-endian. The bytes of a row stay valid until the next call of {@link #next()}. A stream is
 * used by one thread; whoever opened it closes it.
 */
public interface RowStream extends AutoCloseable {

  /**
   * Moves to the next row.
   *
   * @return false when there is no further row
   * @throws RowStreamException when the remaining rows cannot be had; its message is fit for the
   *     user
   * @throws IOException when the connection to the source broke
   */
  boolean next() throws IOException;

  /** The array that holds the current row. */
  byte[] bytes();

  /** Index in {@link #bytes()} of the first byte of the current row. */
  int offset();

  @Override
  void close() throws IOException;
}
