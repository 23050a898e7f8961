// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.process;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What must be closed before the process ends, the newest first: at the end of a command, and when
 * the process is asked to stop (Ctrl-C, SIGTERM) in the middle of one.
 */
public final class Shutdown implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private boolean closed;

  /**
   * Opens something that must be closed.
   *
   * @param <T> what is opened
   * @param <E> how opening fails
   */
  @FunctionalInterface
  public interface Opening<T extends AutoCloseable, E extends Exception> {

    /** Opens it. */
    T open() throws E;
  }

  /** Begins to listen for the end of the process. */
  public Shutdown() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "shutdown"));
  }

  /**
   * Opens something to be closed before everything that was opened earlier. The end of the process
   * waits for it: a database server that is just being started would outlive the process otherwise.
   *
   * @throws StoppingException when the process is ending; nothing is opened then
   */
  public synchronized <T extends AutoCloseable, E extends Exception> T open(Opening<T, E> opening)
      throws E {
    if (closed) {
      throw new StoppingException();
    }
    T resource = opening.open();
    open.push(resource);
    return resource;
  }

  /**
   * Adds something to be closed, before everything that was added earlier, and returns it.
   *
   * @throws StoppingException when the process is ending; the resource is closed then
   */
  public synchronized <T extends AutoCloseable> T add(T resource) {
    if (closed) {
      close(resource);
      throw new StoppingException();
    }
    open.push(resource);
    return resource;
  }

  @Override
  public synchronized void close() {
    closed = true;
    while (!open.isEmpty()) {
      close(open.pop());
    }
  }

  private static void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception broken) {
      LOG.warn("not closed in order: {}", broken.getMessage());
    }
  }
}
