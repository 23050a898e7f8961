// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.corotarchive.archive.ArchiveException;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a description file. */
public final class DescriptionFile {

  private DescriptionFile() {}

  /**
   * Reads the root element of {@code input}; the caller closes it.
   *
   * @param title what to call the file in a message
   * @throws ArchiveException if it is not well-formed XML, or has a document type
   */
  public static Element read(InputStream input, String title) {
    try {
      return element(builder().parse(input).getDocumentElement());
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new ArchiveException("The description file " + title + " cannot be read.", e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    return factory.newDocumentBuilder();
  }

  private static Element element(Node node) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = node.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i).getNodeType() == Node.ELEMENT_NODE) {
        children.add(element(nodes.item(i)));
      }
    }
    return new Element(node.getNodeName(), attributes(node.getAttributes()), children);
  }

  private static Map<String, String> attributes(NamedNodeMap nodes) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      attributes.put(nodes.item(i).getNodeName(), nodes.item(i).getNodeValue());
    }
    return attributes;
  }
}
