// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

/**
 * The connection over which one answer goes to a client, for services that stream. The server gives
 * one to each request. All methods may be called from any thread.
 */
public interface ClientConnection {

  /** Name of the request property under which the server hands the connection to services. */
  String PROPERTY = "org.corotarchive.vo.dali.ClientConnection";

  /**
   * Cuts the connection without ending the answer, so that the client sees an incomplete answer and
   * not one that only looks whole. For failures after the first byte in a format that has no place
   * for an error. Later writing to the answer fails with an {@link java.io.IOException}. Does
   * nothing when the connection is cut already; never throws. Actions given to {@link #onGone} are
   * not started by this.
   */
  void abort();

  /**
   * Asks for an action when the client goes away before its answer is complete: it closed the
   * connection or was cut off. This is noticed within a second, also while nothing is being
   * written. The body of the request must have been read. The action is started at most once; at
   * once and on the calling thread when the client is gone already, else on a thread of the server:
   * it must be short, must not block and must not throw. Cancelling a query is meant.
   *
   * @return closes the request for the action; close it when the work is done
   */
  Watch onGone(Runnable action);

  /** A standing request for an action when the client goes away. */
  interface Watch extends AutoCloseable {

    /**
     * Withdraws the request. When this returns, the action is not running and will not be started.
     * Closing twice is harmless; never throws. Must not be called by the action itself.
     */
    @Override
    void close();
  }
}
