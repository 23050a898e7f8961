// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** A form in which tables leave the archive. A format has no state: threads may share it. */
public interface TableFormat {

  /** The name by which users ask for the format (DALI 1.1, "RESPONSEFORMAT"). */
  String shortName();

  /** Media types by which users ask for it; the first is the Content-Type of the answer. */
  List<String> mediaTypes();

  /** The identifier that TAPRegExt 1.0 ("Output Formats") gives to it. */
  Optional<String> tapRegExtId();

  /**
   * Whether the form can say at its end that rows are missing. If false, a cut answer must be
   * broken off: see {@link TruncatedTableException}.
   */
  boolean marksTrouble();

  /**
   * Writes a table. The first byte goes out after the first row is there, or after it is known that
   * there is none. Neither {@code rows} nor {@code out} is closed; {@code out} is flushed.
   *
   * @param maxRows most rows to write; with 0 no row is asked for, and the outcome is an overflow
   *     (DALI 1.1, "MAXREC")
   * @return how it ended; a fault only from a format that marks trouble, and then it is marked
   * @throws RowStreamException when no row could be had; not one byte has been written
   * @throws TruncatedTableException when rows are missing behind those written and the form has no
   *     mark for it
   * @throws IOException when {@code out} takes no more, or the source broke before the first byte
   */
  Outcome write(TableHeader header, RowStream rows, long maxRows, OutputStream out)
      throws IOException;
}
