// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Sentences for the faults that the REST framework itself finds. */
final class HttpProblems {

  private HttpProblems() {}

  /** What a response without a body wants to say. */
  static Problem of(Response response) {
    return switch (response.getStatus()) {
      case 400 ->
          Problem.of(
              DaliFault.REQUEST_UNREADABLE,
              "The request cannot be read. Check that its parameters are percent-encoded and that"
                  + " its body is what its Content-Type header says.");
      case 401 ->
          Problem.of(
              DaliFault.LOGIN_REQUIRED,
              "This needs a login. The WWW-Authenticate headers of this answer say how.");
      case 403 -> Problem.of(DaliFault.FORBIDDEN, "You are not allowed to do this.");
      case 404 ->
          Problem.of(
              DaliFault.NOT_FOUND,
              "There is nothing at this address. Check its spelling; capital and small letters"
                  + " differ.");
      case 405 -> methodNotAllowed(response);
      case 406 ->
          Problem.of(
              DaliFault.NOT_ACCEPTABLE,
              "None of the formats that the Accept header of the request names can be had here."
                  + " Leave the header out to get the usual format.");
      case 408, 504 -> Problem.of(DaliFault.TIMED_OUT, "The work took longer than allowed.");
      case 413 -> Problem.of(DaliFault.TOO_LARGE, "The body of the request is too large.");
      case 415 ->
          Problem.of(
              DaliFault.MEDIA_TYPE_UNSUPPORTED,
              "The body of the request has a Content-Type that is not read here. Parameters are"
                  + " read from application/x-www-form-urlencoded and multipart/form-data.");
      case 503 ->
          Problem.of(
              DaliFault.OVERLOADED, "The service cannot do this just now. Please try again later.");
      default -> other(response);
    };
  }

  private static Problem methodNotAllowed(Response response) {
    String allowed = response.getHeaderString(HttpHeaders.ALLOW);
    String answered =
        allowed == null || allowed.isEmpty()
            ? ""
            : " It answers " + allowed.replaceAll("\\s*,\\s*", ", ") + ".";
    return Problem.of(
        DaliFault.METHOD_NOT_ALLOWED, "This address does not answer such requests." + answered);
  }

  private static Problem other(Response response) {
    return Problem.of(
        DaliFault.REFUSED,
        "The request was turned down with status "
            + response.getStatus()
            + " ("
            + response.getStatusInfo().getReasonPhrase()
            + ").");
  }
}
