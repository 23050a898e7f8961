// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.corotarchive.vo.SampleServer;
import org.corotarchive.vo.contract.ErrorAnswer;
import org.corotarchive.vo.contract.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FaultMapperHttpTest {

  private static SampleServer server;

  @BeforeAll
  static void startServer() throws Exception {
    server = SampleServer.start();
  }

  @AfterAll
  static void stopServer() throws Exception {
    server.stop();
  }

  private static URI at(String path) {
    return URI.create(server.base() + path);
  }

  @Test
  void mistakeOfTheServiceIsToldByItsReferenceAlone() {
    HttpResponse<byte[]> response = Http.get(at("/broken"));

    String message = ErrorAnswer.of(response, 500).message();
    assertThat(new String(response.body(), UTF_8)).doesNotContain("secret", "IllegalState");
    assertThat(server.recorded().keySet()).filteredOn(message::contains).hasSize(1);
    assertThat(server.recorded().values()).anyMatch(cause -> cause.toString().contains("secret"));
  }

  @Test
  void busyServiceSaysWhenToComeBackInWholeSeconds() {
    HttpResponse<byte[]> response = Http.get(at("/busy"));

    assertThat(ErrorAnswer.of(response, 503).message()).contains("8 queries are running");
    assertThat(response.headers().firstValue("Retry-After")).contains("2");
  }

  @Test
  void addressWithoutAnythingIsNotFound() {
    assertThat(ErrorAnswer.of(Http.get(at("/nothing")), 404).message()).contains("address");
  }

  @Test
  void wrongMethodIsToldTheRightOnes() {
    HttpResponse<byte[]> response = Http.request("PUT", at("/sync"));

    assertThat(ErrorAnswer.of(response, 405).message()).contains("GET", "POST");
    assertThat(response.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
  }

  @Test
  void bodyOfAnUnreadableTypeIsRefused() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at("/sync"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"));

    assertThat(ErrorAnswer.of(Http.send(request), 415).message()).contains("multipart/form-data");
  }

  @Test
  void formatThatCannotBeHadIsRefused() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at("/capabilities")).header("Accept", "image/png");

    assertThat(ErrorAnswer.of(Http.send(request), 406).message()).contains("Accept");
  }

  @Test
  void refusalIsNotKeptByCaches() {
    HttpResponse<byte[]> response = Http.get(at("/sync"), Map.of("MAXREC", "-1").entrySet());

    assertThat(response.headers().allValues("Cache-Control")).isEqualTo(List.of("no-store"));
  }
}
