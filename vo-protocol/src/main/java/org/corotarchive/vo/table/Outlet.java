// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.io.OutputStream;

/** Where a {@link ByteSink} empties itself. */
interface Outlet {

  /**
   * Takes bytes from the front of a full or flushed buffer.
   *
   * @return how many of the bytes were taken; the few others are offered again, with more behind
   */
  int take(byte[] bytes, int length) throws IOException;

  /** Takes the last bytes of the unit, all of them. */
  void takeLast(byte[] bytes, int length) throws IOException;

  /** Pushes to the client what was taken. */
  void flush() throws IOException;

  /** An outlet that gives the bytes as they are. */
  static Outlet plain(OutputStream out) {
    return new Outlet() {
      @Override
      public int take(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        return length;
      }

      @Override
      public void takeLast(byte[] bytes, int length) throws IOException {
        take(bytes, length);
      }

      @Override
      public void flush() throws IOException {
        out.flush();
      }
    };
  }
}
