// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

/**
 * The place behind the rows of a FITS table where the elements of arrays of differing size stand
 * (FITS 4.0, section 7.3.5): row by row, and within a row column by column.
 */
final class FitsHeap {

  private long bytes;
  private long next;

  /** Tells of an array that will be written. */
  void see(int elements) {
    bytes += (long) elements * Double.BYTES;
  }

  /** Size of the whole heap, once all rows are seen. */
  long bytes() {
    return bytes;
  }

  /** Whether 32 bits suffice for the offsets. */
  boolean isSmall() {
    return bytes <= Integer.MAX_VALUE;
  }

  /** The offset of the next array, whose size moves the one after it. */
  long place(int elements) {
    long offset = next;
    next += (long) elements * Double.BYTES;
    return offset;
  }
}
