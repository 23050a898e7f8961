// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * An answer that comes whole or is visibly cut: whatever goes wrong after its first byte breaks the
 * connection, since a chunked answer that merely ends early would look whole. What goes wrong
 * before is still a refusal.
 */
public final class WholeAnswer implements StreamingOutput {

  private final StreamingOutput content;
  private final ClientConnection connection;

  /**
   * Guards an answer.
   *
   * @param content writes the answer
   * @param connection where it goes
   */
  public WholeAnswer(StreamingOutput content, ClientConnection connection) {
    this.content = content;
    this.connection = connection;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    FirstByte watched = new FirstByte(out);
    boolean whole = false;
    try {
      content.write(watched);
      whole = true;
    } finally {
      if (!whole && watched.isOut) {
        connection.abort();
      }
    }
  }

  private static final class FirstByte extends FilterOutputStream {

    private boolean isOut;

    FirstByte(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int value) throws IOException {
      isOut = true;
      out.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      isOut = true;
      out.write(bytes, offset, length);
    }
  }
}
