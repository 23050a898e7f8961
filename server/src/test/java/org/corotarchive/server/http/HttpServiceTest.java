// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server takes and refuses before a service sees it, and what a failed start leaves. */
class HttpServiceTest {

  private static final int HEADER_BYTES = 65_536;
  private static final int REQUEST_BYTES = 100_000;

  /** Tells how long the texts are that it is sent. */
  @Path("/")
  public static final class Probe {

    @GET
    public int lengthOf(@QueryParam("QUERY") String query) {
      return query.length();
    }

    @POST
    public int lengthOfBody(String body) {
      return body.length();
    }
  }

  private final HttpService service = new HttpService(settings(0), List.of(new Probe()));

  private static HttpSettings settings(int port) {
    return new HttpSettings(
        "127.0.0.1", port, 16, Duration.ofSeconds(30), HEADER_BYTES, REQUEST_BYTES);
  }

  @BeforeEach
  void start() throws PortTakenException {
    service.start();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void aQueryOfTenThousandCharactersByGetIsAnswered() throws IOException {
    assertThat(answer(get("/?QUERY=" + "x".repeat(10_000), "")))
        .startsWith("HTTP/1.1 200")
        .endsWith("10000");
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedWithAnErrorDocument() throws IOException {
    String head =
        "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: text/plain\r\n";
    assertThat(answer(head + "Content-Length: " + (REQUEST_BYTES + 1) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 413")
        .contains("may have " + REQUEST_BYTES + " bytes")
        .satisfies(HttpServiceTest::isErrorDocument);
  }

  @Test
  void anAddressThatIsTooLongIsRefusedWithAnErrorDocument() throws IOException {
    assertThat(answer(get("/?QUERY=" + "x".repeat(HEADER_BYTES), "")))
        .startsWith("HTTP/1.1 414")
        .contains("by POST")
        .satisfies(HttpServiceTest::isErrorDocument);
  }

  @Test
  void headersThatAreTooLargeAreRefusedWithAnErrorDocument() throws IOException {
    assertThat(answer(get("/", "X-Long: " + "x".repeat(HEADER_BYTES) + "\r\n")))
        .startsWith("HTTP/1.1 431")
        .contains("by POST")
        .satisfies(HttpServiceTest::isErrorDocument);
  }

  @ParameterizedTest
  @CsvSource({"GET / HTTP/9.9, 505", "GE<T / HTTP/1.1, 400", "GET /%zz HTTP/1.1, 400"})
  void whatIsNoHttpIsRefusedWithAnErrorDocument(String line, int status) throws IOException {
    assertThat(answer(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 " + status)
        .satisfies(HttpServiceTest::isErrorDocument);
  }

  @Test
  void aFailedStartLeavesNoThreadBehind() throws Exception {
    Set<Thread> before = watchers();
    try (ServerSocket taken = new ServerSocket(0)) {
      HttpService second = new HttpService(settings(taken.getLocalPort()), List.of(new Probe()));
      Set<Thread> made = new HashSet<>(watchers());
      made.removeAll(before);
      assertThat(made).hasSize(1);
      assertThatThrownBy(second::start).isInstanceOf(PortTakenException.class);
      for (Thread watcher : made) {
        watcher.join(TimeUnit.SECONDS.toMillis(10));
        assertThat(watcher.isAlive()).isFalse();
      }
    }
  }

  private static Set<Thread> watchers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("disconnect-watcher"))
        .collect(Collectors.toSet());
  }

  private static void isErrorDocument(String answer) {
    assertThat(answer)
        .contains("Content-Type: application/x-votable+xml")
        .contains("Access-Control-Allow-Origin: *")
        .contains("<INFO name=\"QUERY_STATUS\" value=\"ERROR\">")
        .doesNotContain("Jetty");
  }

  private static String get(String address, String header) {
    return "GET "
        + address
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + header
        + "\r\n";
  }

  private String answer(String request) throws IOException {
    try (Socket client = new Socket("127.0.0.1", service.port())) {
      client.setSoTimeout((int) TimeUnit.SECONDS.toMillis(10));
      client.getOutputStream().write(request.getBytes(US_ASCII));
      client.getOutputStream().flush();
      return new String(client.getInputStream().readAllBytes(), US_ASCII);
    }
  }
}
