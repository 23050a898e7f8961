// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * What any service says of itself (VOSI 1.1; DALI 1.1, sections 2.3 to 2.6). A service's own test
 * extends this and says where the service is. Endpoints that its capabilities do not declare must
 * not exist.
 */
public abstract class VosiServiceContract {

  private static final String CAPABILITIES_ID = "ivo://ivoa.net/std/VOSI#capabilities";
  private static final String AVAILABILITY_ID = "ivo://ivoa.net/std/VOSI#availability";
  private static final String TABLES_ID = "ivo://ivoa.net/std/VOSI#tables-1.1";
  private static final String EXAMPLES_ID = "ivo://ivoa.net/std/DALI#examples";

  /** Address of the service, to which {@code /capabilities} is appended. */
  protected abstract URI service();

  /** Identifiers of the standards that the service is there for. */
  protected abstract Collection<String> standardIds();

  private URI at(String path) {
    return URI.create(service() + path);
  }

  private Xml capabilities() {
    HttpResponse<byte[]> answer = Http.get(at("/capabilities"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.contentType(answer)).startsWith("text/xml");
    return Xml.parse(answer.body());
  }

  private boolean declares(String standardId) {
    return capabilities().texts("//capability/@standardID").contains(standardId);
  }

  private static Optional<IvoaSchemas> schemas() {
    Optional<IvoaSchemas> schemas = IvoaSchemas.find();
    assumeTrue(schemas.isPresent(), "the schemas of the IVOA are not on this machine");
    return schemas;
  }

  @Test
  void capabilitiesDeclareTheStandards() {
    assertThat(capabilities().texts("/*[name()='vosi:capabilities']/capability/@standardID"))
        .containsAll(standardIds())
        .contains(CAPABILITIES_ID, AVAILABILITY_ID);
  }

  @Test
  void capabilitiesAreValidByTheirSchema() {
    schemas().orElseThrow().assertValid(Http.get(at("/capabilities")).body());
  }

  @Test
  void capabilitiesUseThePrefixesThatClientsCompare() {
    assertThat(capabilities().texts("//interface/@*[name()='xsi:type']"))
        .isNotEmpty()
        .allMatch(type -> type.matches("(vs|vr|vg):[A-Za-z]+"));
  }

  @Test
  void everyAddressDeclaredBelongsToTheService() {
    assertThat(capabilities().texts("//accessURL"))
        .isNotEmpty()
        .allMatch(url -> url.startsWith(service().toString()));
  }

  @Test
  void everyEndpointDeclaredAnswers() {
    for (Element url : capabilities().elements("//accessURL[@use='full']")) {
      assertThat(Http.get(URI.create(url.getTextContent())).statusCode())
          .describedAs(url.getTextContent())
          .isEqualTo(200);
    }
  }

  @Test
  void capabilitiesAnswerHeadRequests() {
    assertThat(Http.request("HEAD", at("/capabilities")).statusCode()).isEqualTo(200);
  }

  @Test
  void capabilitiesCannotBeChanged() {
    HttpResponse<byte[]> answer = Http.request("DELETE", at("/capabilities"));

    ErrorAnswer.of(answer, 405);
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
  }

  @Test
  void serviceIsAvailable() {
    HttpResponse<byte[]> answer = Http.get(at("/availability"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(
            Xml.parse(answer.body())
                .text("/*/*[local-name()='available' or name()='vosi:available']"))
        .isEqualTo("true");
    IvoaSchemas.find().ifPresent(schemas -> schemas.assertValid(answer.body()));
  }

  @Test
  void tablesExistIfTheyAreDeclared() {
    assertThat(Http.get(at("/tables")).statusCode()).isEqualTo(declares(TABLES_ID) ? 200 : 404);
  }

  @Test
  void tablesAreToldInOutlineOrWhole() {
    assumeTrue(declares(TABLES_ID), "the service has no tables");

    Xml outline = Xml.parse(Http.get(at("/tables?detail=min")).body());
    Xml whole = Xml.parse(Http.get(at("/tables?detail=max")).body());

    assertThat(outline.texts("//table/name")).isNotEmpty().isEqualTo(whole.texts("//table/name"));
    assertThat(outline.elements("//column")).isEmpty();
    assertThat(whole.elements("//column")).isNotEmpty();
  }

  @Test
  void tablesAreValidByTheirSchema() {
    assumeTrue(declares(TABLES_ID), "the service has no tables");

    for (String path : List.of("/tables", "/tables?detail=min", "/tables?detail=max")) {
      schemas().orElseThrow().assertValid(Http.get(at(path)).body());
    }
  }

  @Test
  void everyTableHasADocumentOfItsOwn() {
    assumeTrue(declares(TABLES_ID), "the service has no tables");

    for (String name : Xml.parse(Http.get(at("/tables")).body()).texts("//table/name")) {
      HttpResponse<byte[]> answer = Http.get(at("/tables/" + Http.segment(name)));
      assertThat(answer.statusCode()).describedAs(name).isEqualTo(200);
      assertThat(Xml.parse(answer.body()).text("/*[name()='vosi:table']/name")).isEqualTo(name);
      IvoaSchemas.find().ifPresent(schemas -> schemas.assertValid(answer.body()));
    }
  }

  @Test
  void unknownTableIsNotFound() {
    ErrorAnswer.of(Http.get(at("/tables/no.such_table")), 404);
  }

  @Test
  void unknownDetailIsRefused() {
    assumeTrue(declares(TABLES_ID), "the service has no tables");

    ErrorAnswer answer = ErrorAnswer.of(Http.get(at("/tables?detail=some")), 400);

    assertThat(answer.message()).contains("detail", "some", "min", "max");
  }

  @Test
  void examplesExistIfTheyAreDeclared() {
    assertThat(Http.get(at("/examples")).statusCode()).isEqualTo(declares(EXAMPLES_ID) ? 200 : 404);
  }

  @Test
  void examplesCanBeReadByClients() {
    assumeTrue(declares(EXAMPLES_ID), "the service has no examples");

    HttpResponse<byte[]> answer = Http.get(at("/examples"));

    Xml document = Xml.parse(answer.body());
    assertThat(Http.contentType(answer)).matches("(text/html|application/xhtml\\+xml).*");
    assertThat(document.texts("//@vocab")).containsExactly("http://www.ivoa.net/rdf/examples#");
    assertThat(document.elements("//*[@typeof='example']"))
        .isNotEmpty()
        .allSatisfy(VosiServiceContract::assertExample);
    assertThat(document.elements("//*[@property][@href or @src or *]")).isEmpty();
  }

  private static void assertExample(Element example) {
    assertThat(example.getAttribute("resource")).isEqualTo("#" + example.getAttribute("id"));
    assertThat(example.getAttribute("id")).isNotEmpty();
  }
}
