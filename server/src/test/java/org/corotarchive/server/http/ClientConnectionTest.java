// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.corotarchive.vo.dali.ClientConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientConnectionTest {

  private static final long PATIENCE_SECONDS = 10;
  private static final int THREADS = 16;

  /** Answers that wait, stream, or break, as a service with long queries does. */
  @Path("/")
  public static final class Probe {

    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch gone = new CountDownLatch(1);
    final CountDownLatch broken = new CountDownLatch(1);
    final CountDownLatch brokenBegun = new CountDownLatch(1);
    final CountDownLatch release = new CountDownLatch(1);

    @GET
    @Path("wait")
    public String waitForever(@Context ContainerRequestContext context)
        throws InterruptedException {
      try (ClientConnection.Watch watch = connection(context).onGone(gone::countDown)) {
        begun.countDown();
        boolean released = release.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return released ? "released" : "too late";
      }
    }

    @GET
    @Path("broken")
    public String waitAndBreak(@Context ContainerRequestContext context)
        throws InterruptedException {
      try (ClientConnection.Watch watch =
          connection(context)
              .onGone(
                  () -> {
                    broken.countDown();
                    throw new IllegalStateException("broken");
                  })) {
        brokenBegun.countDown();
        return "told: " + broken.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
    }

    @GET
    @Path("cut")
    public StreamingOutput cut(@Context ContainerRequestContext context) {
      return out -> {
        out.write("first".getBytes(US_ASCII));
        out.flush();
        connection(context).abort();
      };
    }

    @GET
    @Path("quick")
    public String quick() {
      return "quick";
    }

    private static ClientConnection connection(ContainerRequestContext context) {
      return (ClientConnection) context.getProperty(ClientConnection.PROPERTY);
    }
  }

  private final Probe probe = new Probe();
  private final HttpService service =
      new HttpService(
          new HttpSettings("127.0.0.1", 0, THREADS, Duration.ofSeconds(30), 65_536, 1_000_000),
          List.of(probe));

  @BeforeEach
  void start() throws PortTakenException {
    service.start();
  }

  @AfterEach
  void stop() {
    probe.release.countDown();
    service.close();
  }

  @Test
  void aClientThatGoesAwayBeforeTheFirstByteIsNoticed() throws Exception {
    Socket client = request("/wait");
    assertThat(probe.begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(probe.gone.getCount()).isEqualTo(1);
    client.close();
    assertThat(probe.gone.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void anActionThatBreaksDoesNotEndTheWatchOverTheOthers() throws Exception {
    Socket first = request("/broken");
    assertThat(probe.brokenBegun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    first.close();
    assertThat(probe.broken.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    Socket second = request("/wait");
    assertThat(probe.begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    second.close();
    assertThat(probe.gone.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aConnectionThatWasWatchedServesTheNextRequest() throws Exception {
    try (Socket client = request("/wait")) {
      assertThat(probe.begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(probe.gone.await(3 * DisconnectWatcher.PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
          .isFalse();
      probe.release.countDown();
      assertThat(readUntil(client, "released\r\n0\r\n\r\n")).startsWith("HTTP/1.1 200");
      send(client, "/quick");
      assertThat(readUntil(client, "quick\r\n0\r\n\r\n")).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void aPipelinedRequestEndsTheConnectionAfterTheAnswer() throws Exception {
    try (Socket client = request("/wait")) {
      assertThat(probe.begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      send(client, "/quick");
      assertThat(probe.gone.await(3 * DisconnectWatcher.PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
          .isFalse();
      probe.release.countDown();
      assertThat(new String(client.getInputStream().readAllBytes(), US_ASCII))
          .startsWith("HTTP/1.1 200")
          .endsWith("released\r\n0\r\n\r\n");
    }
  }

  @Test
  void anAbortedAnswerNeverLooksWhole() throws Exception {
    try (Socket client = request("/cut")) {
      assertThat(new String(client.getInputStream().readAllBytes(), US_ASCII))
          .contains("first")
          .doesNotContain("\r\n0\r\n");
    }
  }

  @Test
  void aTakenPortIsSaidInOneSentence() {
    try (HttpService second =
        new HttpService(
            new HttpSettings(
                "127.0.0.1", service.port(), 16, Duration.ofSeconds(30), 65_536, 1_000_000),
            List.of(probe))) {
      assertThatThrownBy(second::start)
          .isInstanceOf(PortTakenException.class)
          .hasMessage(
              "Port "
                  + service.port()
                  + " of 127.0.0.1 is taken by another program; choose another one with --port.");
    }
  }

  private Socket request(String path) throws IOException {
    Socket client = new Socket("127.0.0.1", service.port());
    client.setSoTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    send(client, path);
    return client;
  }

  private static void send(Socket client, String path) throws IOException {
    OutputStream out = client.getOutputStream();
    out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(US_ASCII));
    out.flush();
  }

  private static String readUntil(Socket client, String end) throws IOException {
    InputStream in = client.getInputStream();
    StringBuilder text = new StringBuilder();
    for (int next = in.read(); next >= 0; next = in.read()) {
      text.append((char) next);
      if (text.toString().endsWith(end)) {
        break;
      }
    }
    return text.toString();
  }
}
