// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does work on a few threads and hands the results on in the order in which the work was given, on
 * the thread that gives it. No more than a few results wait at any time. One thread uses it.
 *
 * <p>Taking in a file is mostly waiting for the disk to confirm, which it does for several files as
 * quickly as for one.
 *
 * @param <T> kind of result
 */
final class OrderedWork<T> implements AutoCloseable {

  private static final int WAITING_PER_THREAD = 4;

  private final Consumer<T> results;
  private final ThreadPoolExecutor threads;
  private final Deque<Future<T>> waiting = new ArrayDeque<>();
  private final int mostWaiting;

  OrderedWork(int threads, Consumer<T> results) {
    this.results = results;
    this.threads =
        new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    this.mostWaiting = threads * WAITING_PER_THREAD;
  }

  /** Gives work; waits, and hands results on, when much is waiting already. */
  void give(Supplier<T> work) {
    waiting.addLast(threads.submit(work::get));
    while (waiting.size() > mostWaiting) {
      handOn(waiting.removeFirst());
    }
  }

  /** Waits for all work given and hands its results on. */
  void finish() {
    while (!waiting.isEmpty()) {
      handOn(waiting.removeFirst());
    }
  }

  /** Drops work that has not begun and waits for what has: nothing is interrupted half-way. */
  @Override
  public void close() {
    waiting.clear();
    threads.getQueue().clear();
    threads.shutdown();
    uninterrupted(() -> threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS));
  }

  private void handOn(Future<T> work) {
    results.accept(uninterrupted(() -> resultOf(work)));
  }

  private static <T> T resultOf(Future<T> work) throws InterruptedException {
    try {
      return work.get();
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  /** Something that waits. */
  private interface Waiting<V> {
    V result() throws InterruptedException;
  }

  /** Waits to the end even when interrupted, and interrupts the thread again afterwards. */
  private static <V> V uninterrupted(Waiting<V> waiting) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return waiting.result();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException failure(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException failure) {
      return failure;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(e);
  }
}
