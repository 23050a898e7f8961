// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Notices within a fraction of a second that a client closed its connection while its request is
 * still being worked on, also before the first byte of the answer: Jetty itself learns of it only
 * at the next write. A second selector looks at the sockets of requests that have lasted longer
 * than {@link #PATIENCE}; short requests cost nothing but an entry in a queue.
 */
final class DisconnectWatcher implements AutoCloseable {

  /** How long a request may last before its socket is looked at. */
  static final Duration PATIENCE = Duration.ofMillis(200);

  private final Selector selector;
  private final Queue<ConnectionWatch> waiting = new ConcurrentLinkedQueue<>();
  private final Thread thread;

  DisconnectWatcher() {
    try {
      selector = Selector.open();
    } catch (IOException noSelector) {
      throw new UncheckedIOException(noSelector);
    }
    thread = new Thread(this::run, "disconnect-watcher");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Watches a connection whose request has been read completely.
   *
   * @param channel socket of the request
   * @param whenGone called once, on the watcher's thread, when the client has closed its side
   * @return the watch; whoever asked for it ends it before the answer is complete
   */
  ConnectionWatch watch(SocketChannel channel, Runnable whenGone) {
    ConnectionWatch watch =
        new ConnectionWatch(channel, whenGone, System.nanoTime() + PATIENCE.toNanos());
    waiting.add(watch);
    return watch;
  }

  private void run() {
    try {
      while (selector.isOpen()) {
        selector.select(this::look, PATIENCE.toMillis());
        registerDue();
      }
    } catch (IOException | java.nio.channels.ClosedSelectorException closed) {
      waiting.clear();
    }
  }

  private void registerDue() {
    long now = System.nanoTime();
    for (ConnectionWatch next = waiting.peek();
        next != null && next.isDue(now);
        next = waiting.peek()) {
      waiting.remove(next);
      register(next);
    }
  }

  private void register(ConnectionWatch watch) {
    try {
      watch.register(selector);
    } catch (ClosedChannelException alreadyClosed) {
      watch.clientHasGone();
    }
  }

  private void look(SelectionKey key) {
    try {
      if (key.attachment() instanceof ConnectionWatch watch) {
        watch.look();
      }
    } catch (CancelledKeyException ended) {
      key.cancel();
    }
  }

  @Override
  public void close() throws IOException {
    selector.close();
    thread.interrupt();
  }
}
