// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import org.corotarchive.vo.table.RowStream;

/** A table without rows. */
final class NoRows implements RowStream {

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
