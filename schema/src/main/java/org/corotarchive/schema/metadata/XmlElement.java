// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An element with the few questions that the reader of table descriptions asks. */
record XmlElement(String source, Element element) {

  Stream<XmlElement> children(String localName) {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(child -> localName.equals(child.getLocalName()))
        .map(child -> new XmlElement(source, child));
  }

  XmlElement child(String localName) {
    return children(localName)
        .findFirst()
        .orElseThrow(() -> fault("element " + localName + " is missing"));
  }

  String text() {
    return element.getTextContent().strip();
  }

  String text(String localName) {
    return child(localName).text();
  }

  List<String> texts(String localName) {
    return children(localName).map(XmlElement::text).toList();
  }

  Optional<String> optionalText(String localName) {
    return children(localName).map(XmlElement::text).findFirst();
  }

  String attribute(String name) {
    return optionalAttribute(name).orElseThrow(() -> fault("attribute " + name + " is missing"));
  }

  Optional<String> optionalAttribute(String name) {
    return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
  }

  IllegalStateException fault(String what) {
    String name = children("name").map(XmlElement::text).findFirst().orElse("");
    return new IllegalStateException(
        source + ": in " + element.getLocalName() + " " + name + ": " + what);
  }
}
