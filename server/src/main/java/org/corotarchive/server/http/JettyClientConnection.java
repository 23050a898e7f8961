// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.http;

import java.nio.channels.SocketChannel;
import org.corotarchive.vo.dali.ClientConnection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;

/** The connection of one Jetty request. */
final class JettyClientConnection implements ClientConnection {

  private final Request request;
  private final EndPoint endPoint;
  private final DisconnectWatcher watcher;

  JettyClientConnection(Request request, DisconnectWatcher watcher) {
    this.request = request;
    this.endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
    this.watcher = watcher;
  }

  @Override
  public void abort() {
    endPoint.close();
  }

  @Override
  public Watch onGone(Runnable action) {
    if (!(endPoint.getTransport() instanceof SocketChannel channel)) {
      return () -> {};
    }
    ConnectionWatch watch = watcher.watch(channel, action);
    return () -> {
      if (watch.end()) {
        Request.addCompletionListener(request, failure -> endPoint.close());
      }
    };
  }
}
