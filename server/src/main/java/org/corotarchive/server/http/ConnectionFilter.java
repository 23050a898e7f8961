// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.corotarchive.vo.dali.ClientConnection;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** What services and clients must be told of the connection of a request. */
final class ConnectionFilter implements Filter {

  private final DisconnectWatcher watcher;

  ConnectionFilter(DisconnectWatcher watcher) {
    this.watcher = watcher;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute(
        ClientConnection.PROPERTY,
        new JettyClientConnection(
            ServletContextRequest.getServletContextRequest(request), watcher));
    chain.doFilter(request, response);
    if (request instanceof HttpServletRequest http && http.getMethod().equals("HEAD")) {
      // Otherwise the empty answer would say that the one to GET has a length of 0 (RFC 9110,
      // section 8.6).
      response.flushBuffer();
    }
  }
}
