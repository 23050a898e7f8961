// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.corotarchive.vo.dali.DaliFault;
import org.corotarchive.vo.dali.ErrorDocument;
import org.corotarchive.vo.dali.ErrorForm;
import org.corotarchive.vo.dali.Problem;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What the server refuses before any service sees the request is an error document as well (DALI
 * 1.1, section 5.2).
 */
final class RefusalHandler extends ErrorHandler {

  private final HttpSettings settings;

  RefusalHandler(HttpSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback)
      throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    ErrorDocument.of(problem(code)).write(ErrorForm.VOTABLE, document);
    AnswerHeadersFilter.HEADERS.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ErrorForm.VOTABLE.mediaType());
    response.write(true, ByteBuffer.wrap(document.toByteArray()), callback);
  }

  private Problem problem(int code) {
    return switch (code) {
      case HttpStatus.PAYLOAD_TOO_LARGE_413 ->
          Problem.of(
              DaliFault.TOO_LARGE,
              "The body of a request may have "
                  + settings.requestBytes()
                  + " bytes; this one is larger.");
      case HttpStatus.URI_TOO_LONG_414, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
          Problem.of(
              DaliFault.TOO_LARGE,
              "The address and the headers of a request may have "
                  + settings.headerBytes()
                  + " bytes together; send a long query by POST.");
      case HttpStatus.SERVICE_UNAVAILABLE_503 ->
          Problem.of(DaliFault.OVERLOADED, "The service is stopping. Please try again later.");
      default -> otherProblem(code);
    };
  }

  private static Problem otherProblem(int code) {
    return HttpStatus.isServerError(code)
        ? Problem.of(DaliFault.INTERNAL_ERROR, "The service has failed to answer this request.")
        : Problem.of(
            DaliFault.REQUEST_UNREADABLE,
            "The request cannot be read as HTTP ("
                + code
                + " "
                + HttpStatus.getMessage(code)
                + ").");
  }
}
