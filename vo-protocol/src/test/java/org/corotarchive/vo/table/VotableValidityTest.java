// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/**
 * Each VOTable against the schema and against STILTS, where these are at hand: the schemas in the
 * folder that the property {@code ivoa.schemas} names or beside the checkout, the command on the
 * path.
 */
@ParameterizedClass
@MethodSource("formats")
class VotableValidityTest {

  private static final String SCHEMAS = System.getProperty("ivoa.schemas", "../../shared/schemas");

  private final TableFormat format;

  VotableValidityTest(TableFormat format) {
    this.format = format;
  }

  static Stream<TableFormat> formats() {
    return TableFormats.all().stream().filter(TableFormat::marksTrouble);
  }

  @Test
  void theSchemaAcceptsTablesThatEndWellOrBadly() throws IOException, SAXException {
    Path file = Path.of(SCHEMAS, "VOTable-v1.4.xsd");
    assumeTrue(Files.exists(file), "the schemas of the IVOA are not at hand");
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    Schema schema = factory.newSchema(file.toFile());
    for (byte[] document : documents()) {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
    }
  }

  @Test
  void votlintHasNothingToSay(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(hasCommand("stilts"), "stilts is not on the path");
    int number = 0;
    for (byte[] document : documents()) {
      Path file = Files.write(folder.resolve("table" + number++ + ".vot"), document);
      assertThat(votlint(file)).as(new String(document, StandardCharsets.UTF_8)).isEmpty();
    }
  }

  private List<byte[]> documents() throws IOException {
    RowStreamException fault = new RowStreamException("The query was cancelled.");
    return List.of(
        document(SampleRows.of(SampleTable.ROWS), 100),
        document(SampleRows.of(SampleTable.ROWS), 2),
        document(SampleRows.none(), 0),
        document(SampleRows.breaking(SampleTable.ROWS, fault), 100));
  }

  private byte[] document(RowStream rows, long maxRows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(SampleTable.HEADER, rows, maxRows, out);
    return out.toByteArray();
  }

  private static String votlint(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("stilts", "votlint", "votable=" + file)
            .redirectErrorStream(true)
            .start();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(words).isZero();
    return words;
  }

  private static boolean hasCommand(String name) {
    String path = System.getenv("PATH");
    return path != null
        && Arrays.stream(path.split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }
}
