// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;

/** The parts of one table in one form, in the order in which they are called. */
interface TableWriter {

  /** Writes what stands before the first row. */
  void begin() throws IOException;

  /** Writes a row that begins at an index of an array, in the layout of {@link RowStream}. */
  void row(byte[] bytes, int offset) throws IOException;

  /** Writes what stands behind the last row, and sends it. */
  void end(Outcome outcome) throws IOException;
}
