// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SchemaReaderTest {

  @Test
  void aTableOfAnotherSchemaIsRefused() {
    assertThatThrownBy(() -> read("<table type='table'><name>other.t</name></table>"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("test.xml: in table other.t: the name other.t does not begin with s.");
  }

  @Test
  void aMissingElementIsNamedWithItsPlace() {
    assertThatThrownBy(() -> read("<table type='table'><name>s.t</name></table>"))
        .hasMessage("test.xml: in table s.t: element description is missing");
  }

  @Test
  void aMisspeltFlagIsRefused() {
    String column =
        "<column std='true'><name>c</name><dataType>int</dataType><flag>indexd</flag></column>";
    assertThatThrownBy(
            () ->
                read(
                    "<table type='table'><name>s.t</name><description>d</description>"
                        + column
                        + "</table>"))
        .hasMessageStartingWith("test.xml: in column c: unknown flag in [indexd]");
  }

  @Test
  void aDocumentTypeIsRefused() {
    assertThatThrownBy(
            () -> new SchemaReader("test.xml").read(bytes("<!DOCTYPE schema SYSTEM 'x'><schema/>")))
        .hasMessageStartingWith("test.xml is not well-formed");
  }

  @Test
  void aSchemaWithoutTablesIsEmpty() throws IOException {
    assertThat(read("").tables()).isEmpty();
  }

  private static SchemaMetadata read(String tables) throws IOException {
    return new SchemaReader("test.xml")
        .read(bytes("<schema><name>s</name><description>d</description>" + tables + "</schema>"));
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
