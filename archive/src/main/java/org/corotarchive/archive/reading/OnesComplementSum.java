// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

/**
 * The 32-bit one's complement sum of FITS checksums (FITS 4.0, appendix J). Bytes come in any
 * portions whose total is a multiple of four.
 */
final class OnesComplementSum {

  /** The sum over a whole header and data unit whose CHECKSUM is right. */
  static final long ALL_ONES = 0xFFFF_FFFFL;

  private long sum;
  private int word;
  private int wordBytes;

  void add(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      word = word << 8 | bytes[i] & 0xFF;
      if (++wordBytes == 4) {
        sum += word & ALL_ONES;
        word = 0;
        wordBytes = 0;
      }
    }
    fold();
  }

  /** Adds the sum over other bytes. */
  void add(OnesComplementSum other) {
    sum += other.sum;
    fold();
  }

  long value() {
    return sum;
  }

  private void fold() {
    while (sum >>> 32 != 0) {
      sum = (sum & ALL_ONES) + (sum >>> 32);
    }
  }
}
