// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests to a service, as any client makes them. */
public final class Http {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Http() {}

  /** Names and values in the form of a query string or an HTML form. */
  public static String encode(Collection<Map.Entry<String, String>> parameters) {
    return parameters.stream()
        .map(
            parameter ->
                URLEncoder.encode(parameter.getKey(), UTF_8)
                    + "="
                    + URLEncoder.encode(parameter.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** A name in the form of one segment of an address. */
  public static String segment(String name) {
    return URLEncoder.encode(name, UTF_8).replace("+", "%20");
  }

  /** GET without parameters. */
  public static HttpResponse<byte[]> get(URI url) {
    return send(HttpRequest.newBuilder(url));
  }

  /** GET with parameters. */
  public static HttpResponse<byte[]> get(
      URI url, Collection<Map.Entry<String, String>> parameters) {
    return get(URI.create(url + "?" + encode(parameters)));
  }

  /** POST of an HTML form. */
  public static HttpResponse<byte[]> postForm(
      URI url, Collection<Map.Entry<String, String>> parameters) {
    return send(
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(parameters))));
  }

  /** A request of any method without a body. */
  public static HttpResponse<byte[]> request(String method, URI url) {
    return send(HttpRequest.newBuilder(url).method(method, BodyPublishers.noBody()));
  }

  /** Any request. */
  public static HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError("the service does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** Value of the Content-Type header; empty when there is none. */
  public static String contentType(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }
}
