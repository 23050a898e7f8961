// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices within a fraction of a second that a client closed its connection while its request is
 * still being worked on, also before the first byte of the answer: Jetty itself learns of it only
 * at the next write. A second selector looks at the sockets of requests that have lasted longer
 * than {@link #PATIENCE}; short requests cost nothing but an entry in a queue.
 */
final class DisconnectWatcher implements AutoCloseable {

  /** How long a request may last before its socket is looked at. */
  static final Duration PATIENCE = Duration.ofMillis(200);

  private static final Logger LOG = LoggerFactory.getLogger(DisconnectWatcher.class);

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
    } catch (IOException | ClosedSelectorException closed) {
      waiting.clear();
    }
  }

  private void registerDue() {
    List<ConnectionWatch> later = new ArrayList<>();
    long now = System.nanoTime();
    for (ConnectionWatch next = waiting.peek();
        next != null && next.isDue(now);
        next = waiting.peek()) {
      waiting.remove(next);
      try {
        register(next);
      } catch (CancelledKeyException notYetForgotten) {
        // An earlier request of the connection has just ended; the next select forgets its key.
        later.add(next);
      }
    }
    waiting.addAll(later);
  }

  private void register(ConnectionWatch watch) {
    try {
      watch.register(selector);
    } catch (ClosedChannelException alreadyClosed) {
      tell(watch::clientHasGone);
    }
  }

  private void look(SelectionKey key) {
    if (key.attachment() instanceof ConnectionWatch watch) {
      tell(watch::look);
    }
  }

  /** One request that cannot bear the news must not end the watch over all others. */
  private static void tell(Runnable news) {
    try {
      news.run();
    } catch (RuntimeException broken) {
      LOG.error("the work for a client that has gone is not ended", broken);
    }
  }

  @Override
  public void close() throws IOException {
    selector.close();
    thread.interrupt();
  }
}
