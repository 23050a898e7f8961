// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.http;

import java.time.Duration;

/**
 * How the service listens.
 *
 * @param address network address
 * @param port TCP port; 0 takes a free one
 * @param threads most threads that answer requests
 * @param idle time after which a connection without movement is closed
 * @param headerBytes largest request line and headers together in bytes
 * @param requestBytes largest request body in bytes
 */
public record HttpSettings(
    String address, int port, int threads, Duration idle, int headerBytes, long requestBytes) {}
