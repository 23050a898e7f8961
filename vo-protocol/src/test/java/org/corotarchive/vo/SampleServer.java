// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo;

import jakarta.servlet.Servlet;
import java.net.URI;
import java.util.concurrent.ConcurrentHashMap;
import org.corotarchive.vo.dali.ErrorForm;
import org.corotarchive.vo.dali.FaultMapper;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Serves {@link SampleService} on a free port of this machine. */
public final class SampleServer {

  private final Server server = new Server();
  private final URI base;
  private final ConcurrentHashMap<String, Throwable> recorded = new ConcurrentHashMap<>();

  private SampleServer() throws Exception {
    HttpConfiguration configuration = new HttpConfiguration();
    // Jetty's own Server header is no list of products (RFC 9110, section 10.2.4): taplint finds it
    configuration.setSendServerVersion(false);
    ServerConnector connector =
        new ServerConnector(server, new HttpConnectionFactory(configuration));
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    connector.open();
    base = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/tap");
    ServletContextHandler handler = new ServletContextHandler();
    handler.addServlet(new ServletHolder(servlet()), "/*");
    server.setHandler(handler);
    server.start();
  }

  /** Starts the service; whoever starts it stops it. */
  public static SampleServer start() throws Exception {
    return new SampleServer();
  }

  private Servlet servlet() {
    return new ServletContainer(
        new ResourceConfig()
            .register(new SampleService(base))
            .register(new FaultMapper(ErrorForm.VOTABLE, recorded::put)));
  }

  /** Address of the service. */
  public URI base() {
    return base;
  }

  /** Failures that the service recorded, by reference. */
  public ConcurrentHashMap<String, Throwable> recorded() {
    return recorded;
  }

  /** Stops the service. */
  public void stop() throws Exception {
    server.stop();
  }
}
