// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends requests to a TAP service and reads plain answers. */
final class TapClient {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI tap;

  TapClient(URI tap) {
    this.tap = tap;
  }

  /** A synchronous query; parameters are given as {@code NAME=value}. */
  HttpResponse<String> sync(String... parameters) throws IOException, InterruptedException {
    return HTTP.send(request(parameters), BodyHandlers.ofString(UTF_8));
  }

  /** The same, bytes as they come. */
  HttpResponse<byte[]> syncBytes(String... parameters) throws IOException, InterruptedException {
    return HTTP.send(request(parameters), BodyHandlers.ofByteArray());
  }

  private HttpRequest request(String... parameters) {
    String form = Stream.of(parameters).map(TapClient::encoded).collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(URI.create(tap + "/sync"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form))
        .build();
  }

  static String encoded(String parameter) {
    int equals = parameter.indexOf('=');
    return parameter.substring(0, equals)
        + "="
        + URLEncoder.encode(parameter.substring(equals + 1), UTF_8);
  }

  /** A GET below {@code /tap}. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(tap + path)).build(), BodyHandlers.ofString(UTF_8));
  }

  /** The rows of a query as CSV, without the header line; cells with commas are not expected. */
  List<List<String>> rows(String adql) throws IOException, InterruptedException {
    HttpResponse<String> answer = sync("LANG=ADQL", "FORMAT=csv", "QUERY=" + adql);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.body());
    }
    List<List<String>> rows = new ArrayList<>();
    answer.body().lines().skip(1).forEach(line -> rows.add(List.of(line.split(",", -1))));
    return rows;
  }
}
