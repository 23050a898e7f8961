// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Copies bytes but for those that a form cannot take as they are; each of these has a replacement.
 * Runs of ordinary bytes are copied at once.
 */
final class Substitutions {

  private static final int BYTE_VALUES = 256;

  // Index 0 is an ordinary byte.
  private final byte[] indexes = new byte[BYTE_VALUES];
  private final byte[][] replacements;

  /** Takes the replacements, in UTF-8, of unsigned byte values. */
  Substitutions(Map<Integer, String> replacementsByByte) {
    replacements = new byte[replacementsByByte.size() + 1][];
    replacements[0] = new byte[0];
    int index = 1;
    for (Map.Entry<Integer, String> entry : replacementsByByte.entrySet()) {
      indexes[entry.getKey()] = (byte) index;
      replacements[index++] = entry.getValue().getBytes(StandardCharsets.UTF_8);
    }
  }

  void put(byte[] bytes, int from, int length, ByteSink sink) throws IOException {
    int run = from;
    int end = from + length;
    for (int at = from; at < end; at++) {
      int index = indexes[bytes[at] & 0xFF] & 0xFF;
      if (index != 0) {
        sink.put(bytes, run, at - run);
        sink.put(replacements[index]);
        run = at + 1;
      }
    }
    sink.put(bytes, run, end - run);
  }
}
