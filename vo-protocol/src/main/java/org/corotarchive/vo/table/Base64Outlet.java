// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;

/**
 * Writes bytes as base64 in lines of 64 characters: the encoding of a VOTable STREAM (VOTable 1.4,
 * section 5.6; RFC 2045, section 6.8, allows lines of up to 76).
 */
final class Base64Outlet implements Outlet {

  private static final int LINE_CHARACTERS = 64;
  private static final int LINE_BYTES = LINE_CHARACTERS / 4 * 3;
  private static final int BLOCK_LINES = 1024;

  private final Base64.Encoder encoder = Base64.getMimeEncoder(LINE_CHARACTERS, new byte[] {'\n'});
  private final byte[] block = new byte[LINE_BYTES * BLOCK_LINES];
  private final byte[] encoded = new byte[(LINE_CHARACTERS + 1) * BLOCK_LINES];
  private final OutputStream out;

  Base64Outlet(OutputStream out) {
    this.out = out;
  }

  @Override
  public int take(byte[] bytes, int length) throws IOException {
    int at = 0;
    for (; length - at >= block.length; at += block.length) {
      System.arraycopy(bytes, at, block, 0, block.length);
      writeLines(block);
    }
    // A buffer that is flushed early leaves the whole lines of a part of a block; a full buffer
    // leaves the part for the next time, since one copy of constant size makes no garbage.
    int lines = (length - at) / LINE_BYTES * LINE_BYTES;
    if (at == 0 && lines > 0) {
      writeLines(Arrays.copyOf(bytes, lines));
      return lines;
    }
    return at;
  }

  @Override
  public void takeLast(byte[] bytes, int length) throws IOException {
    int taken = take(bytes, length);
    if (taken < length) {
      writeLines(Arrays.copyOfRange(bytes, taken, length));
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private void writeLines(byte[] wholeLines) throws IOException {
    int length = encoder.encode(wholeLines, encoded);
    encoded[length] = '\n';
    out.write(encoded, 0, length + 1);
  }
}
