// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/** One connection under the eyes of a {@link DisconnectWatcher}. */
final class ConnectionWatch {

  private static final int PIPELINED_BYTES = 1024;

  private final SocketChannel channel;
  private final Runnable whenGone;
  private final long dueNanos;
  private Optional<SelectionKey> key = Optional.empty();
  private boolean ended;
  private boolean bytesWereLost;

  ConnectionWatch(SocketChannel channel, Runnable whenGone, long dueNanos) {
    this.channel = channel;
    this.whenGone = whenGone;
    this.dueNanos = dueNanos;
  }

  boolean isDue(long nowNanos) {
    return nowNanos - dueNanos >= 0;
  }

  synchronized void register(Selector selector) throws ClosedChannelException {
    if (!ended) {
      key = Optional.of(channel.register(selector, SelectionKey.OP_READ, this));
    }
  }

  /**
   * Reads from a socket that has something to say: its end means that the client has gone. Bytes
   * can only belong to a pipelined request; they cannot be given back, so the connection must end
   * with the present answer (RFC 9112, section 9.3.2 lets the client ask again).
   */
  synchronized void look() {
    if (ended) {
      return;
    }
    try {
      if (channel.read(ByteBuffer.allocate(PIPELINED_BYTES)) >= 0) {
        bytesWereLost = true;
        return;
      }
    } catch (IOException reset) {
      // a reset connection is gone as well
    }
    clientHasGone();
  }

  synchronized void clientHasGone() {
    if (!ended) {
      end();
      whenGone.run();
    }
  }

  /**
   * Ends the watch.
   *
   * @return true when the connection must be closed after the present answer
   */
  synchronized boolean end() {
    ended = true;
    key.ifPresent(SelectionKey::cancel);
    return bytesWereLost;
  }
}
