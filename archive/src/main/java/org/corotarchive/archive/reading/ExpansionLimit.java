// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the expansion of a package at a number of bytes. */
final class ExpansionLimit extends FilterInputStream {

  private long left;

  ExpansionLimit(InputStream input, long allowedBytes) {
    super(input);
    this.left = allowedBytes;
  }

  /** The package expands beyond the limit. */
  static final class ExceededException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    return readNBytes((int) Math.min(bytes, 1 << 16)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws ExceededException {
    left -= bytes;
    if (left < 0) {
      throw new ExceededException();
    }
  }
}
