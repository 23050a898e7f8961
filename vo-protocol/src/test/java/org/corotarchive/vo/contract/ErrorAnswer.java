// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** The error document that a service answered with (DALI 1.1, section 4.2). */
public final class ErrorAnswer {

  private static final String STATUS = "/VOTABLE/RESOURCE/INFO[@name='QUERY_STATUS']";

  private final Xml document;

  private ErrorAnswer(Xml document) {
    this.document = document;
  }

  /** Fails unless the answer has the status and a VOTable that tells an error to people. */
  public static ErrorAnswer of(HttpResponse<byte[]> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Http.contentType(response)).startsWith("application/x-votable+xml");
    Xml document = Xml.parse(response.body());
    assertThat(document.texts("/VOTABLE/RESOURCE/@type")).containsExactly("results");
    assertThat(document.texts(STATUS + "/@value")).containsExactly("ERROR");
    ErrorAnswer answer = new ErrorAnswer(document);
    assertThat(answer.message()).isNotBlank().doesNotContain("Exception", "org.corotarchive");
    return answer;
  }

  /** The message for the user. */
  public String message() {
    return document.text(STATUS);
  }
}
