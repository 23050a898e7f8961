// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;

/**
 * Headers that every answer has: pages of other sites may read anonymous answers, and nobody
 * guesses media types.
 */
public final class AnswerHeadersFilter implements ContainerResponseFilter {

  /**
   * A list of products (RFC 9110, section 10.2.4): names without version, which nobody needs to
   * know.
   */
  private static final String SERVER = "CoRoT-archive";

  /** The headers with their values. */
  static final Map<String, String> HEADERS =
      Map.of(
          "Access-Control-Allow-Origin", "*",
          "Server", SERVER,
          "X-Content-Type-Options", "nosniff");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Optional.ofNullable(response.getHeaderString(HttpHeaders.ALLOW))
        .filter(allowed -> allowed.contains("GET") && !allowed.contains("HEAD"))
        .ifPresent(
            allowed -> response.getHeaders().putSingle(HttpHeaders.ALLOW, "HEAD," + allowed));
    HEADERS.forEach(response.getHeaders()::putSingle);
  }
}
