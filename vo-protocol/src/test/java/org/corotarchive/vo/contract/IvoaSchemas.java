// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The XML schemas of the IVOA, which are not part of this project: a folder with {@code
 * ivoa-all.xsd}, which imports them all, and {@code catalog.xml}. It is named by the system
 * property {@code ivoa.schemas}, or is called {@code shared/schemas} and stands beside the
 * checkout.
 */
public final class IvoaSchemas {

  private static final String DRIVER = "ivoa-all.xsd";

  private final Schema schema;

  private IvoaSchemas(Schema schema) {
    this.schema = schema;
  }

  /** The schemas, if they are on this machine; loaded once, since that takes about a second. */
  public static Optional<IvoaSchemas> find() {
    return Loaded.SCHEMAS;
  }

  /** Defers the loading until somebody asks. */
  private static final class Loaded {
    private static final Optional<IvoaSchemas> SCHEMAS =
        candidates()
            .filter(folder -> Files.exists(folder.resolve(DRIVER)))
            .findFirst()
            .map(IvoaSchemas::load);
  }

  private static Stream<Path> candidates() {
    String configured = System.getProperty("ivoa.schemas");
    if (configured != null) {
      return Stream.of(Path.of(configured));
    }
    return Stream.iterate(
            Optional.of(Path.of("").toAbsolutePath()), Optional::isPresent, IvoaSchemas::parent)
        .flatMap(Optional::stream)
        .map(folder -> folder.resolve("shared/schemas"));
  }

  private static Optional<Path> parent(Optional<Path> folder) {
    return folder.map(Path::getParent);
  }

  private static IvoaSchemas load(Path folder) {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setProperty(
          "javax.xml.catalog.files", folder.resolve("catalog.xml").toUri().toString());
      factory.setProperty("javax.xml.catalog.resolve", "continue");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      return new IvoaSchemas(factory.newSchema(folder.resolve(DRIVER).toFile()));
    } catch (SAXException e) {
      throw new IllegalStateException("the schemas in " + folder + " cannot be loaded", e);
    }
  }

  /** Fails unless the document is valid, telling everything that is not. */
  public void assertValid(byte[] document) {
    Problems problems = new Problems();
    try {
      Validator validator = schema.newValidator();
      validator.setErrorHandler(problems);
      validator.validate(new StreamSource(new ByteArrayInputStream(document)));
    } catch (SAXException | IOException e) {
      throw new AssertionError("not an XML document", e);
    }
    assertThat(problems.messages).isEmpty();
  }

  private static final class Problems implements ErrorHandler {

    private final List<String> messages = new ArrayList<>();

    @Override
    public void warning(SAXParseException problem) {
      error(problem);
    }

    @Override
    public void error(SAXParseException problem) {
      messages.add("line " + problem.getLineNumber() + ": " + problem.getMessage());
    }

    @Override
    public void fatalError(SAXParseException problem) {
      error(problem);
    }
  }
}
