// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request that is not fulfilled, with everything that the user is to know. {@link FaultMapper}
 * makes the answer of it. A mistake of the service itself is no such exception: let it through as
 * it is.
 */
public final class DaliException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Status status;
  private final transient List<Problem> problems;
  private final transient Optional<Duration> retryAfter;

  private DaliException(Status status, List<Problem> problems, Optional<Duration> retryAfter) {
    super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs a problem");
    }
    this.status = status;
    this.problems = List.copyOf(problems);
    this.retryAfter = retryAfter;
  }

  /** The request is wrong (status 400): all its problems at once. */
  public static DaliException badRequest(List<Problem> problems) {
    return new DaliException(Status.BAD_REQUEST, problems, Optional.empty());
  }

  /** There is nothing, or nothing that the caller may know of (status 404). */
  public static DaliException notFound(String message) {
    return of(Status.NOT_FOUND, DaliFault.NOT_FOUND, message);
  }

  /** The body of the request or an upload exceeds a limit, which the message names (413). */
  public static DaliException tooLarge(String message) {
    return of(Status.REQUEST_ENTITY_TOO_LARGE, DaliFault.TOO_LARGE, message);
  }

  /** The body of the request or an upload has a format that is not read here (415). */
  public static DaliException unsupportedMediaType(String message) {
    return of(Status.UNSUPPORTED_MEDIA_TYPE, DaliFault.MEDIA_TYPE_UNSUPPORTED, message);
  }

  /**
   * The work took longer than allowed. Status 504, not 408: after 408 many clients repeat the same
   * request by themselves (RFC 9110, section 15.5.9), and with it the work that was too much.
   */
  public static DaliException timedOut(String message) {
    return of(Status.GATEWAY_TIMEOUT, DaliFault.TIMED_OUT, message);
  }

  /**
   * Too much is under way (status 503).
   *
   * @param retryAfter when the caller may try again; told in whole seconds, rounded up
   */
  public static DaliException overloaded(String message, Duration retryAfter) {
    if (retryAfter.isNegative()) {
      throw new IllegalArgumentException("nobody can retry in the past: " + retryAfter);
    }
    Problem problem = Problem.of(DaliFault.OVERLOADED, message);
    return new DaliException(Status.SERVICE_UNAVAILABLE, List.of(problem), Optional.of(retryAfter));
  }

  /**
   * Any other refusal.
   *
   * @throws IllegalArgumentException when the status is not one of a fault (400 to 599)
   */
  public static DaliException of(Status status, FaultCode code, String message) {
    Objects.requireNonNull(status, "status");
    if (status.getStatusCode() < Status.BAD_REQUEST.getStatusCode()) {
      throw new IllegalArgumentException("status " + status.getStatusCode() + " is no refusal");
    }
    return new DaliException(status, List.of(Problem.of(code, message)), Optional.empty());
  }

  /** HTTP status of the answer. */
  public Status status() {
    return status;
  }

  /** All that is wrong; at least one. */
  public List<Problem> problems() {
    return problems;
  }

  /** When the caller may try again, if that is known. */
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
