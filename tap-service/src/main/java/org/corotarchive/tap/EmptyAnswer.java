// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.corotarchive.vo.table.RowStream;
import org.corotarchive.vo.table.TableHeader;

/**
 * The columns alone: MAXREC=0 is answered without asking the database (DALI 1.1, section 3.4.4).
 */
final class EmptyAnswer implements StreamingOutput {

  private final TapRequest request;
  private final TableHeader header;

  EmptyAnswer(TapRequest request, TableHeader header) {
    this.request = request;
    this.header = header;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    request.format().write(header, new NoRows(), 0, out);
  }

  private static final class NoRows implements RowStream {

    @Override
    public boolean next() {
      return false;
    }

    @Override
    public byte[] bytes() {
      return new byte[0];
    }

    @Override
    public int offset() {
      return 0;
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
