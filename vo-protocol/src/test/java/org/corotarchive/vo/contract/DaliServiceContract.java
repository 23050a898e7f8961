// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What any service with a query endpoint keeps (DALI 1.1, chapters 3 and 4). A service's own test
 * extends this and says where the service is and what it understands; its answers are VOTables by
 * default and have at least one row.
 */
public abstract class DaliServiceContract {

  private static final String STATUS =
      "/VOTABLE/RESOURCE[@type='results']/INFO[@name='QUERY_STATUS']/@value";

  /** Address of the query endpoint, such as {@code http://localhost:8080/tap/sync}. */
  protected abstract URI endpoint();

  /** Parameters of a request that is answered by a VOTable. */
  protected abstract Map<String, String> validRequest();

  /** Names of parameters that may be given once only, beside those of DALI. */
  protected abstract List<String> singleValuedParameters();

  private List<Map.Entry<String, String>> requestWith(String name, String... values) {
    List<Map.Entry<String, String>> parameters = new ArrayList<>();
    validRequest()
        .forEach(
            (known, value) -> {
              if (!known.equalsIgnoreCase(name)) {
                parameters.add(Map.entry(known, value));
              }
            });
    for (String value : values) {
      parameters.add(Map.entry(name, value));
    }
    return parameters;
  }

  private HttpResponse<byte[]> valid() {
    return Http.get(endpoint(), validRequest().entrySet());
  }

  @Test
  void validRequestIsAnsweredByOneTable() {
    HttpResponse<byte[]> answer = valid();

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.contentType(answer)).startsWith("application/x-votable+xml");
    Xml document = Xml.parse(answer.body());
    assertThat(document.texts(STATUS).get(0)).isIn("OK", "OVERFLOW");
    assertThat(document.texts("/VOTABLE/RESOURCE[@type='results']/TABLE")).hasSize(1);
  }

  @Test
  void tableIsValidByTheSchemaOfVotable() {
    Optional<IvoaSchemas> schemas = IvoaSchemas.find();
    assumeTrue(schemas.isPresent(), "the schemas of the IVOA are not on this machine");

    schemas.orElseThrow().assertValid(valid().body());
  }

  @Test
  void namesOfParametersMayBeWrittenInAnyCase() {
    List<Map.Entry<String, String>> lower = new ArrayList<>();
    validRequest()
        .forEach((name, value) -> lower.add(Map.entry(name.toLowerCase(Locale.ROOT), value)));

    assertThat(Http.get(endpoint(), lower).statusCode()).isEqualTo(200);
  }

  @Test
  void unknownParametersAreIgnored() {
    HttpResponse<byte[]> answer = Http.get(endpoint(), requestWith("NO_SUCH_PARAMETER", "1", "2"));

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void formIsReadLikeAnAddress() {
    HttpResponse<byte[]> answer = Http.postForm(endpoint(), validRequest().entrySet());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.contentType(answer)).isEqualTo(Http.contentType(valid()));
  }

  @Test
  void headHasTheStatusOfGetAndNoBody() {
    URI url = URI.create(endpoint() + "?" + Http.encode(validRequest().entrySet()));

    HttpResponse<byte[]> answer = Http.request("HEAD", url);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @TestFactory
  List<DynamicTest> singleValuedParameterGivenTwiceIsRefused() {
    List<String> names = new ArrayList<>(List.of("MAXREC", "RESPONSEFORMAT", "RUNID"));
    names.addAll(singleValuedParameters());
    return names.stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> assertRefusedTwice(name)))
        .toList();
  }

  private void assertRefusedTwice(String name) {
    String value =
        Map.of("MAXREC", "5", "RESPONSEFORMAT", "votable", "RUNID", "run")
            .getOrDefault(name, validRequest().getOrDefault(name, "1"));

    ErrorAnswer answer = ErrorAnswer.of(Http.get(endpoint(), requestWith(name, value, value)), 400);

    assertThat(answer.message()).contains(name, "once");
  }

  @Test
  void maxrecMustBeAWholeNumberOfRows() {
    for (String wrong : List.of("-1", "many", "1.5", "1e3")) {
      ErrorAnswer answer = ErrorAnswer.of(Http.get(endpoint(), requestWith("MAXREC", wrong)), 400);

      assertThat(answer.message()).contains("MAXREC", wrong);
    }
  }

  @Test
  void maxrecMayExceedWhatTheServiceGives() {
    HttpResponse<byte[]> answer =
        Http.get(endpoint(), requestWith("MAXREC", "999999999999999999999"));

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void maxrecOfZeroGivesMetadataAndAnOverflowMark() {
    HttpResponse<byte[]> answer = Http.get(endpoint(), requestWith("MAXREC", "0"));

    Xml document = Xml.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(document.texts(STATUS)).endsWith("OVERFLOW");
    assertThat(document.elements("/VOTABLE/RESOURCE/TABLE/FIELD")).isNotEmpty();
  }

  @Test
  void unknownFormatIsRefusedWithTheListOfTheKnownOnes() {
    ErrorAnswer answer =
        ErrorAnswer.of(
            Http.get(endpoint(), requestWith("RESPONSEFORMAT", "application/no-such-format")), 400);

    assertThat(answer.message())
        .contains("RESPONSEFORMAT", "application/no-such-format", "votable");
  }

  @Test
  void formatAskedForByMediaTypeHasThatContentType() {
    HttpResponse<byte[]> answer = Http.get(endpoint(), requestWith("RESPONSEFORMAT", "text/xml"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.contentType(answer)).startsWith("text/xml");
  }

  @Test
  void allProblemsAreToldAtOnce() {
    List<Map.Entry<String, String>> parameters = requestWith("MAXREC", "-1");
    parameters.add(Map.entry("RUNID", "x".repeat(65)));

    ErrorAnswer answer = ErrorAnswer.of(Http.get(endpoint(), parameters), 400);

    assertThat(answer.message()).contains("MAXREC", "RUNID");
  }

  @Test
  void errorIsADocumentWhateverTextWasSent() {
    String hostile = "]]></INFO>&<script>\u0000\u0008\uD83D\uFFFE \"' \uD83C\uDF0C";

    HttpResponse<byte[]> answer = Http.get(endpoint(), requestWith("RESPONSEFORMAT", hostile));

    ErrorAnswer.of(answer, 400);
    IvoaSchemas.find().ifPresent(schemas -> schemas.assertValid(answer.body()));
  }

  @Test
  void addressBelowTheEndpointIsNotFound() {
    ErrorAnswer.of(Http.get(URI.create(endpoint() + "/no-such-thing")), 404);
  }
}
