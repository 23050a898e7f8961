// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.http;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** The HTTP server: Jetty in front, Jersey for the resources of the services. */
public final class HttpService implements AutoCloseable {

  private static final Duration DRAIN_TIME = Duration.ofSeconds(3);

  private final Server server;
  private final ServerConnector connector;
  private final DisconnectWatcher watcher;
  private final HttpSettings settings;

  /**
   * Prepares the server; nothing listens yet.
   *
   * @param settings how to listen
   * @param components Jakarta REST resources and providers, made by the caller
   */
  public HttpService(HttpSettings settings, Collection<Object> components) {
    this.settings = settings;
    this.watcher = new DisconnectWatcher();
    this.server = new Server(threads(settings));
    this.connector = connector(server, settings);
    server.addConnector(connector);
    SizeLimitHandler sizes = new SizeLimitHandler(settings.requestBytes(), -1);
    sizes.setHandler(context(components));
    server.setHandler(new GracefulHandler(sizes));
    server.setErrorHandler(new RefusalHandler(settings));
    server.setStopTimeout(DRAIN_TIME.toMillis());
  }

  private static ThreadPool threads(HttpSettings settings) {
    return VirtualThreads.areSupported()
        ? new VirtualThreadPool(settings.threads())
        : new QueuedThreadPool(settings.threads());
  }

  private static ServerConnector connector(Server server, HttpSettings settings) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
    http.setRequestHeaderSize(settings.headerBytes());
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.address());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.idle().toMillis());
    return connector;
  }

  private ServletContextHandler context(Collection<Object> components) {
    ServletContextHandler context = new ServletContextHandler();
    context.setContextPath("/");
    context.addFilter(
        new FilterHolder(new ConnectionFilter(watcher)), "/*", EnumSet.of(DispatcherType.REQUEST));
    ResourceConfig resources = new ResourceConfig();
    components.forEach(resources::register);
    resources.register(MultiPartFeature.class);
    resources.property(ServerProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, 0);
    resources.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    context.addServlet(new ServletHolder(new ServletContainer(resources)), "/*");
    return context;
  }

  /**
   * The port to listen on, known before the service is assembled, since addresses in its answers
   * hold it.
   *
   * @param address network address
   * @param port wanted port; 0 takes a free one
   * @throws PortTakenException when another program listens on the port
   */
  public static int choosePort(String address, int port) throws PortTakenException {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(address, port));
      return probe.getLocalPort();
    } catch (IOException taken) {
      throw new PortTakenException(address, port);
    }
  }

  /**
   * Begins to listen. A server that does not start is closed.
   *
   * @throws PortTakenException when another program listens on the port
   */
  public void start() throws PortTakenException {
    boolean started = false;
    try {
      server.start();
      started = true;
    } catch (IOException notBound) {
      if (notBound instanceof BindException || notBound.getCause() instanceof BindException) {
        throw new PortTakenException(settings.address(), settings.port());
      }
      throw new IllegalStateException("the HTTP server does not start", notBound);
    } catch (Exception broken) {
      throw new IllegalStateException("the HTTP server does not start", broken);
    } finally {
      if (!started) {
        close();
      }
    }
  }

  /** The port that the server listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Stops listening; running answers have three seconds to end. */
  @Override
  public void close() {
    try {
      try {
        server.stop();
      } finally {
        watcher.close();
      }
    } catch (Exception broken) {
      throw new IllegalStateException("the HTTP server does not stop", broken);
    }
  }
}
