// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.corotarchive.vo.dali.ClientConnection;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Hands the {@link ClientConnection} of each request to the services. */
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
  }
}
