// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.corotarchive.vo.xml.XmlDocument;
import org.corotarchive.vo.xml.XmlType;

/**
 * Something that a service can do (VOResource 1.2, vr:Capability). Standards with a registry
 * extension describe themselves in a class of their own; {@link PlainCapability} serves all others.
 */
public interface Capability {

  /** Identifier of the standard that the capability follows. */
  URI standardId();

  /** Type in the XML schema of a registry extension; empty for the plain type. */
  Optional<XmlType> type();

  /** A few sentences for people. */
  Optional<String> description();

  /** How clients reach it, the best way first. */
  List<ServiceInterface> interfaces();

  /**
   * Writes the elements that the type adds after the interfaces.
   *
   * @throws IOException when the document cannot be written
   */
  void writeExtension(XmlDocument document) throws IOException;

  /**
   * Writes the element {@code capability}, of a capabilities document or a registry record, whose
   * root declares the namespaces of all types.
   *
   * @throws IOException when the document cannot be written
   */
  default void writeTo(XmlDocument document) throws IOException {
    document.begin("capability").attribute("standardID", standardId().toString());
    if (type().isPresent()) {
      document.type(type().get());
    }
    document.element("description", description());
    for (ServiceInterface serviceInterface : interfaces()) {
      serviceInterface.writeTo(document);
    }
    writeExtension(document);
    document.end();
  }
}
