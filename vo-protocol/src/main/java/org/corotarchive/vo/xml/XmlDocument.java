// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.xml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML 1.0 document in UTF-8 that is written as it is built, indented for human readers. Elements
 * hold either text or other elements. Any text may be given: see {@link XmlText}.
 *
 * <p>There is deliberately no {@code close}: a document whose writing failed must stay visibly
 * incomplete, so only {@link #finish()} completes it. The stream stays open and belongs to the
 * caller. A document is written by one thread.
 */
public final class XmlDocument {

  // the JDK's own writer, whatever else is on the class path: its output is known byte by byte
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private static final int BUFFER_SIZE = 8192;

  private final XMLStreamWriter writer;
  private int depth;
  private boolean afterChild;

  private XmlDocument(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /**
   * Begins a document with its XML declaration.
   *
   * @throws IOException when the stream cannot be written
   */
  public static XmlDocument to(OutputStream stream) throws IOException {
    // a Writer, not the stream: on a stream the JDK writes surrogate pairs as two illegal
    // references
    BufferedWriter text =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER_SIZE);
    try {
      XmlDocument document = new XmlDocument(FACTORY.createXMLStreamWriter(text));
      document.writer.writeStartDocument("UTF-8", "1.0");
      document.writer.writeCharacters("\n");
      return document;
    } catch (XMLStreamException e) {
      throw ioException(e);
    }
  }

  /** Writes {@code <!DOCTYPE html>}, without which browsers imitate those of the last century. */
  public XmlDocument htmlDoctype() throws IOException {
    return step(() -> writer.writeDTD("<!DOCTYPE html>\n"));
  }

  /** Begins the root element in a namespace with a prefix and declares further namespaces. */
  public XmlDocument root(
      XmlNamespace namespace, String name, Collection<XmlNamespace> declaredBeside)
      throws IOException {
    begin(namespace.prefix() + ":" + name).declare(namespace);
    for (XmlNamespace beside : declaredBeside) {
      declare(beside);
    }
    return this;
  }

  /** Begins the root element in a namespace without prefix, which its children share. */
  public XmlDocument root(String namespaceUri, String name) throws IOException {
    return begin(name).step(() -> writer.writeDefaultNamespace(namespaceUri));
  }

  /** Begins an element; attributes may follow. */
  public XmlDocument begin(String name) throws IOException {
    lineBreak();
    depth++;
    afterChild = false;
    return step(() -> writer.writeStartElement(name));
  }

  /** Adds an attribute to the element just begun. */
  public XmlDocument attribute(String name, String value) throws IOException {
    return step(() -> writer.writeAttribute(name, XmlText.legal(value)));
  }

  /** Adds an attribute to the element just begun, if there is a value. */
  public XmlDocument attribute(String name, Optional<String> value) throws IOException {
    return value.isPresent() ? attribute(name, value.get()) : this;
  }

  /** Adds {@code xsi:type} to the element just begun. */
  public XmlDocument type(XmlType type) throws IOException {
    return attribute(XmlNamespace.XSI.prefix() + ":type", type.prefixedName());
  }

  /** Adds text to the element just begun. */
  public XmlDocument text(String text) throws IOException {
    return step(() -> writer.writeCharacters(XmlText.legal(text)));
  }

  /** Ends the innermost open element. */
  public XmlDocument end() throws IOException {
    depth--;
    if (afterChild) {
      lineBreak();
    }
    afterChild = true;
    return step(writer::writeEndElement);
  }

  /** Writes an element that holds only text. */
  public XmlDocument element(String name, String text) throws IOException {
    return begin(name).text(text).end();
  }

  /** Writes an element that holds only text, if there is one. */
  public XmlDocument element(String name, Optional<String> text) throws IOException {
    return text.isPresent() ? element(name, text.get()) : this;
  }

  /** Writes an element without content that has one attribute. */
  public XmlDocument empty(String name, String attribute, String value) throws IOException {
    lineBreak();
    afterChild = true;
    step(() -> writer.writeEmptyElement(name));
    return attribute(attribute, value);
  }

  /**
   * Ends all open elements and hands everything on to the stream, which stays open.
   *
   * @throws IOException when the stream cannot be written
   */
  public void finish() throws IOException {
    while (depth > 0) {
      end();
    }
    step(() -> writer.writeCharacters("\n")).step(writer::writeEndDocument).step(writer::flush);
  }

  private XmlDocument declare(XmlNamespace namespace) throws IOException {
    return step(() -> writer.writeNamespace(namespace.prefix(), namespace.uri()));
  }

  private void lineBreak() throws IOException {
    if (depth > 0) {
      step(() -> writer.writeCharacters("\n" + "  ".repeat(depth)));
    } else if (afterChild) {
      step(() -> writer.writeCharacters("\n"));
    }
  }

  private XmlDocument step(Step step) throws IOException {
    try {
      step.write();
      return this;
    } catch (XMLStreamException e) {
      throw ioException(e);
    }
  }

  private static IOException ioException(XMLStreamException failure) {
    // a client that went away must be recognisable by the type of its own exception
    return failure.getNestedException() instanceof IOException nested
        ? nested
        : new IOException("The document could not be written", failure);
  }

  /** One call of the underlying writer. */
  private interface Step {
    void write() throws XMLStreamException;
  }
}
