// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.corotarchive.vo.contract.Xml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultMapperTest {

  private final List<String> references = new ArrayList<>();
  private final FaultMapper mapper =
      new FaultMapper(ErrorForm.VOTABLE, (reference, cause) -> references.add(reference));

  private static String body(Response response) {
    return new String((byte[]) response.getEntity(), UTF_8);
  }

  private static List<String> codes(Response response) {
    return Xml.parse((byte[]) response.getEntity()).texts("//INFO[@name='ERROR_CODE']/@value");
  }

  @ParameterizedTest
  @CsvSource({
    "400, REQUEST_UNREADABLE",
    "401, LOGIN_REQUIRED",
    "403, FORBIDDEN",
    "404, NOT_FOUND",
    "405, METHOD_NOT_ALLOWED",
    "406, NOT_ACCEPTABLE",
    "408, TIMED_OUT",
    "409, REFUSED",
    "413, TOO_LARGE",
    "415, MEDIA_TYPE_UNSUPPORTED",
    "503, OVERLOADED",
    "504, TIMED_OUT"
  })
  void faultOfTheFrameworkKeepsItsStatusAndGetsACode(int status, String code) {
    Response response = mapper.toResponse(new WebApplicationException(status));

    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(codes(response)).containsExactly(code);
    assertThat(references).isEmpty();
  }

  @Test
  void challengesAreKept() {
    Response meant =
        Response.status(401)
            .header("WWW-Authenticate", "Bearer realm=\"corot\"")
            .header("WWW-Authenticate", "Basic realm=\"corot\"")
            .build();

    Response response = mapper.toResponse(new NotAuthorizedException(meant));

    assertThat(response.getHeaders().get("WWW-Authenticate")).hasSize(2);
  }

  @Test
  void redirectionPassesUnchanged() {
    Response answer =
        mapper.toResponse(
            new RedirectionException(303, URI.create("http://localhost/tap/capabilities")));

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.hasEntity()).isFalse();
  }

  @Test
  void answerThatHasABodyPassesUnchanged() {
    Response meant = Response.status(404).entity("own words").build();

    assertThat(mapper.toResponse(new WebApplicationException(meant))).isSameAs(meant);
  }

  @Test
  void failureOfTheFrameworkItselfIsRecorded() {
    Response response = mapper.toResponse(new ServerErrorException("stack of secrets", 500));

    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(references).hasSize(1);
    assertThat(body(response)).contains(references.get(0)).doesNotContain("secrets");
  }

  @Test
  void errorOfTheVirtualMachineIsAnsweredToo() {
    Response response = mapper.toResponse(new StackOverflowError());

    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(references).hasSize(1);
  }

  @Test
  void serviceMayTellErrorsAsPlainText() {
    FaultMapper plain =
        new FaultMapper(ErrorForm.TEXT, (reference, cause) -> references.add(reference));

    Response response = plain.toResponse(DaliException.notFound("There is no product 7."));

    assertThat(response.getMediaType()).hasToString("text/plain;charset=UTF-8");
    assertThat(body(response)).isEqualTo("There is no product 7.\n");
  }

  @ParameterizedTest
  @CsvSource({"404, NOT_FOUND", "413, TOO_LARGE", "415, MEDIA_TYPE_UNSUPPORTED", "504, TIMED_OUT"})
  void refusalHasItsStatusAndCode(int status, String code) {
    DaliException refusal =
        switch (status) {
          case 404 -> DaliException.notFound("message");
          case 413 -> DaliException.tooLarge("message");
          case 415 -> DaliException.unsupportedMediaType("message");
          default -> DaliException.timedOut("message");
        };

    Response response = mapper.toResponse(refusal);

    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(codes(response)).containsExactly(code);
  }
}
