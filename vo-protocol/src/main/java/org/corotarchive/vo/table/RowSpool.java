// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Rows that wait in a temporary file to be read again, as often as needed. Whoever opens the spool
 * closes it, which deletes the file; the file also goes when the process is killed.
 */
final class RowSpool implements AutoCloseable {

  private static final int BUFFER_BYTES = 64 * 1024;
  private static final int SMALLEST_ROW_BUFFER = 4096;

  /** What stays free on the disk, whatever the limit of one result: others live there too. */
  private static final long RESERVED_BYTES = 1L << 30;

  private static final long BYTES_BETWEEN_LOOKS = 64L << 20;

  private final FileChannel channel;
  private final FileStore disk;
  private final ByteSink sink;
  private final long maxBytes;
  private long bytes;
  private long nextLook;
  private long rows;

  private RowSpool(FileChannel channel, FileStore disk, long maxBytes) {
    this.channel = channel;
    this.disk = disk;
    this.maxBytes = maxBytes;
    OutputStream file = Channels.newOutputStream(channel);
    this.sink = new ByteSink(Outlet.plain(file));
  }

  static RowSpool open(SpoolSpace space) throws IOException {
    Path file = Files.createTempFile(space.folder(), "rows", ".spool");
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    return new RowSpool(channel, Files.getFileStore(space.folder()), space.maxBytes());
  }

  /**
   * Adds a row.
   *
   * @throws RowStreamException when the space does not suffice
   */
  void add(byte[] row, int offset, int length) throws IOException {
    bytes += Integer.BYTES + length;
    if (bytes > maxBytes) {
      throw new RowStreamException(
          ("This form needs all rows on disk before the first one can be sent, and they take more"
                  + " than the %d MB there are for one result. Ask for fewer rows or columns, or"
                  + " for VOTable.")
              .formatted(maxBytes >> 20));
    }
    if (bytes >= nextLook) {
      checkDisk();
    }
    sink.putInt(length);
    sink.put(row, offset, length);
    rows++;
  }

  private void checkDisk() throws IOException {
    nextLook = bytes + BYTES_BETWEEN_LOOKS;
    if (disk.getUsableSpace() < RESERVED_BYTES) {
      throw new RowStreamException(
          "This form needs all rows on disk before the first one can be sent, and the disk of the"
              + " service is nearly full. Ask for fewer rows or columns, or for VOTable.");
    }
  }

  /** Number of rows added. */
  long rows() {
    return rows;
  }

  /** Reads the rows from the first on; closing the stream leaves the spool open. */
  RowStream read() throws IOException {
    sink.finish();
    channel.position(0);
    return new SpooledRows(
        new BufferedInputStream(Channels.newInputStream(channel), BUFFER_BYTES), rows);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static final class SpooledRows implements RowStream {

    private final InputStream in;
    private final byte[] lengthBytes = new byte[Integer.BYTES];
    private byte[] row = new byte[SMALLEST_ROW_BUFFER];
    private long left;

    SpooledRows(InputStream in, long rows) {
      this.in = in;
      this.left = rows;
    }

    @Override
    public boolean next() throws IOException {
      if (left == 0) {
        return false;
      }
      left--;
      readFully(lengthBytes, Integer.BYTES);
      int length = BigEndian.getInt(lengthBytes, 0);
      if (length > row.length) {
        row = new byte[Math.max(length, 2 * row.length)];
      }
      readFully(row, length);
      return true;
    }

    private void readFully(byte[] target, int length) throws IOException {
      if (in.readNBytes(target, 0, length) < length) {
        throw new EOFException("the spool of rows was cut");
      }
    }

    @Override
    public byte[] bytes() {
      return row;
    }

    @Override
    public int offset() {
      return 0;
    }

    @Override
    public void close() {
      // The spool owns the file.
    }
  }
}
