// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

/**
 * The connection on which a request came, for services that stream long answers. The server puts it
 * under {@link #PROPERTY} into the properties of each request ({@code
 * ContainerRequestContext#getProperty}).
 */
public interface ClientConnection {

  /** Name of the request property that holds the connection. */
  String PROPERTY = "org.corotarchive.vo.dali.ClientConnection";

  /**
   * Cuts the connection at once, so that the client sees that its answer is incomplete. A chunked
   * answer that merely ends early would look whole.
   */
  void abort();

  /**
   * Asks to be told when the client closes its side before its answer is complete. The request body
   * must have been read.
   *
   * @param action runs at most once, on a thread of the server, within a second after the client
   *     has gone; it must not block
   * @return the watch; the caller ends it before the answer is complete
   */
  Watch onGone(Runnable action);

  /** A request to be told when the client goes away. */
  interface Watch extends AutoCloseable {

    /** Ends the watch: the action will not run any more. */
    @Override
    void close();
  }
}
