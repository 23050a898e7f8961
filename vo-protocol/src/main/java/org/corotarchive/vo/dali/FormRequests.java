// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * Prepares POST requests, which DALI services take as forms (DALI 1.1, section 3.4): one that does
 * not say what its body is counts as a form, and a character set that does not exist is refused.
 */
@PreMatching
public final class FormRequests implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (!request.getMethod().equals(HttpMethod.POST)) {
      return;
    }
    Optional<MediaType> type = Optional.ofNullable(request.getMediaType());
    if (type.isEmpty()) {
      request
          .getHeaders()
          .putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED);
    }
    type.map(given -> given.getParameters().get(MediaType.CHARSET_PARAMETER))
        .filter(charset -> !exists(charset))
        .ifPresent(FormRequests::refuse);
  }

  private static boolean exists(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException noName) {
      return false;
    }
  }

  private static void refuse(String charset) {
    throw DaliException.unsupportedMediaType(
        "The character set "
            + Problem.shown(charset)
            + " of the request's body is not known; send the form in UTF-8.");
  }
}
