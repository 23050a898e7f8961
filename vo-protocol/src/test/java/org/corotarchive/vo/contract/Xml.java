// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.contract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An XML document as a test reads it. Expressions are XPath 1.0 without regard to namespaces: a
 * prefix in the document is part of the name, as for many clients.
 */
public final class Xml {

  private final Document document;

  private Xml(Document document) {
    this.document = document;
  }

  /** Reads a document; fails when it is not well-formed. */
  public static Xml parse(byte[] bytes) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      return new Xml(builder.parse(new ByteArrayInputStream(bytes)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError("not a well-formed document", e);
    }
  }

  /** The bytes that a document writes. */
  public static byte[] bytes(Writing writing) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try {
      writing.write(stream);
    } catch (IOException e) {
      throw new AssertionError("writing to memory failed", e);
    }
    return stream.toByteArray();
  }

  /** The text of an expression's first match; empty when there is none. */
  public String text(String path) {
    try {
      return (String)
          XPathFactory.newDefaultInstance()
              .newXPath()
              .evaluate(path, document, XPathConstants.STRING);
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** The texts of all matches of an expression, elements or attributes. */
  public List<String> texts(String path) {
    return nodes(path).map(Node::getTextContent).toList();
  }

  /** All elements that match an expression. */
  public List<Element> elements(String path) {
    return nodes(path).map(Element.class::cast).toList();
  }

  private Stream<Node> nodes(String path) {
    try {
      NodeList nodes =
          (NodeList)
              XPathFactory.newDefaultInstance()
                  .newXPath()
                  .evaluate(path, document, XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** Something that writes itself to a stream. */
  @FunctionalInterface
  public interface Writing {

    /** Writes everything. */
    void write(OutputStream stream) throws IOException;
  }
}
