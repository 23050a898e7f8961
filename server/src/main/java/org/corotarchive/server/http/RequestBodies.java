// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;

/**
 * A request body that cannot be read is the client's fault, whichever exception its reader throws.
 */
public final class RequestBodies implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    try {
      return context.proceed();
    } catch (WebApplicationException meant) {
      throw meant;
    } catch (IOException | RuntimeException unreadable) {
      throw statusOf(unreadable)
          .map(status -> new WebApplicationException(status))
          .orElseGet(() -> new BadRequestException(unreadable));
    }
  }

  /** The status that Jetty gives to the fault, such as 413 for a body over the limit. */
  private static Optional<Integer> statusOf(Throwable unreadable) {
    return Stream.iterate(unreadable, cause -> cause != null, Throwable::getCause)
        .filter(HttpException.class::isInstance)
        .map(cause -> ((HttpException) cause).getCode())
        .findFirst();
  }
}
