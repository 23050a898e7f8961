// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.corotarchive.vo.SampleData;
import org.corotarchive.vo.contract.Golden;
import org.corotarchive.vo.contract.IvoaSchemas;
import org.corotarchive.vo.contract.Xml;
import org.junit.jupiter.api.Test;

class CapabilitiesDocumentTest {

  private static final URI BASE = URI.create("https://archive.example.org/tap");

  private static byte[] document(List<Capability> capabilities) {
    return Xml.bytes(new CapabilitiesDocument(capabilities)::write);
  }

  @Test
  void documentIsAsDrawn() {
    assertThat(new String(document(SampleData.capabilities(BASE)), UTF_8))
        .isEqualTo(Golden.text(getClass(), "capabilities.xml"));
  }

  @Test
  void documentIsValid() {
    Optional<IvoaSchemas> schemas = IvoaSchemas.find();
    assumeTrue(schemas.isPresent(), "the schemas of the IVOA are not on this machine");

    schemas.orElseThrow().assertValid(document(SampleData.capabilities(BASE)));
  }

  @Test
  void interfaceMaySayHowToLogInAndWhatItAnswers() {
    ParamHttp protectedInterface =
        new ParamHttp(
                BASE,
                UrlUse.FULL,
                Optional.of("std"),
                Optional.of("1.0"),
                Optional.of(URI.create("ivo://ivoa.net/sso#BasicAA")),
                List.of(),
                Optional.empty())
            .answering(List.of("GET", "POST"), "application/x-votable+xml;content=datalink");

    byte[] bytes =
        document(
            List.of(
                new PlainCapability(
                    URI.create("ivo://ivoa.net/std/DataLink#links-1.1"),
                    Optional.of("Links of a product"),
                    List.of(protectedInterface))));

    Xml document = Xml.parse(bytes);
    assertThat(document.texts("//securityMethod/@standardID"))
        .containsExactly("ivo://ivoa.net/sso#BasicAA");
    assertThat(document.texts("//queryType")).containsExactly("GET", "POST");
    assertThat(document.text("//resultType"))
        .isEqualTo("application/x-votable+xml;content=datalink");
    IvoaSchemas.find().ifPresent(schemas -> schemas.assertValid(bytes));
  }

  @Test
  void addressMustBeUsableFromAnywhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParamHttp.standard(URI.create("/tap"), UrlUse.BASE, "1.1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WebBrowser(URI.create("examples.html")));
  }

  @Test
  void queryTypesAreGetAndPost() {
    ParamHttp standard = ParamHttp.standard(BASE, UrlUse.BASE, "1.1");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.answering(List.of("PUT"), "text/xml"));
  }
}
