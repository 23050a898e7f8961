// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.corotarchive.vo.contract.Xml;
import org.junit.jupiter.api.Test;

class XmlDocumentTest {

  private static final XmlNamespace NAMESPACE = new XmlNamespace("p", "http://example.org/p");

  @Test
  void documentIsIndentedForPeople() {
    byte[] bytes =
        Xml.bytes(
            stream -> {
              XmlDocument document = XmlDocument.to(stream);
              document.root(NAMESPACE, "root", List.of(XmlNamespace.XSI));
              document.begin("outer").type(new XmlType(NAMESPACE, "Type"));
              document.element("inner", "a<b").element("absent", Optional.empty());
              document.empty("empty", "key", "\"1\"").end();
              document.finish();
            });

    assertThat(new String(bytes, UTF_8))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <p:root xmlns:p="http://example.org/p" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <outer xsi:type="p:Type">
                <inner>a&lt;b</inner>
                <empty key="&quot;1&quot;"/>
              </outer>
            </p:root>
            """);
  }

  @Test
  void documentThatIsNotFinishedStaysIncomplete() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();

    XmlDocument.to(stream).begin("root").element("child", "x".repeat(100_000));

    assertThat(stream.toString(UTF_8)).contains("<root>").doesNotContain("</root>");
  }

  @Test
  void failureOfTheStreamIsPassedOnAsItIs() {
    IOException gone = new IOException("client gone");
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int unused) throws IOException {
            throw gone;
          }
        };

    assertThatThrownBy(
            () -> XmlDocument.to(broken).begin("root").text("x".repeat(100_000)).end().finish())
        .isSameAs(gone);
  }

  @Property(tries = 500)
  void anyTextIsReadBackAsItWasGiven(@ForAll String text) {
    byte[] bytes =
        Xml.bytes(
            stream -> {
              XmlDocument document = XmlDocument.to(stream);
              document.begin("root").attribute("key", text).text(text);
              document.finish();
            });

    Xml document = Xml.parse(bytes);
    // a parser turns each end of a line into a line feed (XML 1.0, section 2.11)
    String expected = XmlText.legal(text).replace("\r\n", "\n").replace('\r', '\n');
    assertThat(document.text("/root")).isEqualTo(expected);
    // and in attributes white space into blanks (section 3.3.3)
    assertThat(document.text("/root/@key").replaceAll("[\t\n\r]", " "))
        .isEqualTo(expected.replaceAll("[\t\n]", " "));
  }
}
