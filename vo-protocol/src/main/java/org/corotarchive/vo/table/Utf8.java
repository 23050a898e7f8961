// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;

/** UTF-8 text of a row, as the database sends it: always well-formed. */
final class Utf8 {

  private static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  /** Whether all bytes are ASCII. */
  static boolean isAscii(byte[] bytes, int from, int length) {
    int at = from;
    int end = from + length;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      if ((BigEndian.getLong(bytes, at) & HIGH_BITS) != 0) {
        return false;
      }
    }
    for (; at < end; at++) {
      if (bytes[at] < 0) {
        return false;
      }
    }
    return true;
  }

  /** Number of characters (Unicode code points). */
  static int characters(byte[] bytes, int from, int length) {
    int count = 0;
    for (int at = from; at < from + length; at++) {
      if (!isContinuation(bytes[at])) {
        count++;
      }
    }
    return count;
  }

  /** Number of 16-bit units that the text takes as UTF-16. */
  static int utf16Units(byte[] bytes, int from, int length) {
    int count = 0;
    for (int at = from; at < from + length; at++) {
      if (!isContinuation(bytes[at])) {
        count += (bytes[at] & 0xF8) == 0xF0 ? 2 : 1;
      }
    }
    return count;
  }

  /** Puts the text as ASCII, with a question mark for each character that ASCII does not have. */
  static void putAscii(byte[] bytes, int from, int length, ByteSink sink) throws IOException {
    for (int at = from; at < from + length; at++) {
      if (bytes[at] >= 0) {
        sink.putByte(bytes[at]);
      } else if (!isContinuation(bytes[at])) {
        sink.putByte('?');
      }
    }
  }

  /** Puts the text as big-endian UTF-16. */
  static void putUtf16(byte[] bytes, int from, int length, ByteSink sink) throws IOException {
    int at = from;
    while (at < from + length) {
      int lead = bytes[at] & 0xFF;
      if (lead < 0x80) {
        sink.putShort((short) lead);
        at += 1;
      } else if (lead < 0xE0) {
        sink.putShort((short) ((lead & 0x1F) << 6 | tail(bytes, at + 1)));
        at += 2;
      } else if (lead < 0xF0) {
        int high = (lead & 0xF) << 12 | tail(bytes, at + 1) << 6;
        sink.putShort((short) (high | tail(bytes, at + 2)));
        at += 3;
      } else {
        int high = (lead & 0x7) << 18 | tail(bytes, at + 1) << 12;
        int point = high | tail(bytes, at + 2) << 6 | tail(bytes, at + 3);
        sink.putShort((short) Character.highSurrogate(point));
        sink.putShort((short) Character.lowSurrogate(point));
        at += 4;
      }
    }
  }

  private static int tail(byte[] bytes, int at) {
    return bytes[at] & 0x3F;
  }

  private static boolean isContinuation(byte value) {
    return (value & 0xC0) == 0x80;
  }
}
