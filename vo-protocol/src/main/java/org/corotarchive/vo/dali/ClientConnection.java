// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

/**
 * The connection on which a request came, for services that stream long answers. The server puts it
 * under {@link #PROPERTY} into the properties of each request ({@code
 * ContainerRequestContext#getProperty}). All methods may be called from any thread, and none
 * throws.
 */
public interface ClientConnection {

  /** Name of the request property that holds the connection. */
  String PROPERTY = "org.corotarchive.vo.dali.ClientConnection";

  /**
   * Cuts the connection at once, so that the client sees that its answer is incomplete: a chunked
   * answer that merely ends early would look whole. For failures after the first byte in a format
   * that has no place for an error. Later writing to the answer fails with an {@link
   * java.io.IOException}. Cutting twice is harmless.
   */
  void abort();

  /**
   * Asks to be told when the client closes its side before its answer is complete, also while
   * nothing is being written. The request body must have been read.
   *
   * @param action runs at most once, on a thread of the server, within a second after the client
   *     has gone, or after this call when it has gone before; it must be short, must not block and
   *     must not throw. Cancelling a query is meant.
   * @return the watch; the caller ends it before the answer is complete
   */
  Watch onGone(Runnable action);

  /** A request to be told when the client goes away. */
  interface Watch extends AutoCloseable {

    /**
     * Ends the watch: the action will not be started any more. An action that is running already
     * runs on, so what it touches must outlive the watch or bear being touched too late. Ending
     * twice is harmless.
     */
    @Override
    void close();
  }
}
