// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The one place where an exception becomes an answer. Refusals keep their status and tell all their
 * problems; faults found by the REST framework (no such address, wrong method...) get the same form
 * and keep their headers; anything else is a mistake of the service: status 500, a reference for
 * the user, the detail only for {@link UnexpectedFaults}. Redirections and answers that already
 * have a body pass unchanged.
 */
public final class FaultMapper implements ExceptionMapper<Throwable> {

  private final ErrorForm form;
  private final UnexpectedFaults unexpectedFaults;

  /**
   * Creates the mapper of one service.
   *
   * @param form how the service's standard wants errors told
   * @param unexpectedFaults hears of mistakes of the service
   */
  public FaultMapper(ErrorForm form, UnexpectedFaults unexpectedFaults) {
    this.form = form;
    this.unexpectedFaults = unexpectedFaults;
  }

  @Override
  public Response toResponse(Throwable fault) {
    if (fault instanceof DaliException refusal) {
      return answer(refusal);
    }
    if (fault instanceof WebApplicationException web && isMeant(web.getResponse())) {
      return answer(web.getResponse());
    }
    return answerUnexpected(fault);
  }

  private Response answer(DaliException refusal) {
    ResponseBuilder builder = Response.status(refusal.status());
    refusal.retryAfter().ifPresent(wait -> builder.header(HttpHeaders.RETRY_AFTER, seconds(wait)));
    return finish(builder, new ErrorDocument(refusal.problems()));
  }

  private Response answer(Response original) {
    if (original.hasEntity() || original.getStatus() < Status.BAD_REQUEST.getStatusCode()) {
      return original;
    }
    ResponseBuilder builder = Response.status(original.getStatus());
    for (Map.Entry<String, List<Object>> header : original.getHeaders().entrySet()) {
      header.getValue().forEach(value -> builder.header(header.getKey(), value));
    }
    return finish(builder, ErrorDocument.of(HttpProblems.of(original)));
  }

  private Response answerUnexpected(Throwable fault) {
    String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    unexpectedFaults.record(reference, fault);
    String message =
        "Something went wrong inside the service; this is not your fault. It was recorded under the"
            + " reference "
            + reference
            + ": please name it when you report the problem.";
    return finish(
        Response.serverError(), ErrorDocument.of(Problem.of(DaliFault.INTERNAL_ERROR, message)));
  }

  private Response finish(ResponseBuilder builder, ErrorDocument document) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try {
      document.write(form, body);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return builder
        .header(HttpHeaders.CONTENT_TYPE, null)
        .header(HttpHeaders.CONTENT_TYPE, form.mediaType())
        // what one caller may not know of, another may: shared caches must not keep the refusal
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(body.toByteArray())
        .build();
  }

  /** Whether the status was chosen by somebody, and not by the framework for want of a better. */
  private static boolean isMeant(Response response) {
    return response.getStatus() != Status.INTERNAL_SERVER_ERROR.getStatusCode();
  }

  private static long seconds(Duration wait) {
    return wait.plusSeconds(1).minusNanos(1).toSeconds();
  }
}
