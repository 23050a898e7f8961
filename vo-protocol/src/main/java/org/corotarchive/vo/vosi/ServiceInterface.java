// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.corotarchive.vo.xml.XmlDocument;
import org.corotarchive.vo.xml.XmlType;

/** A way in which a client reaches a capability (VOResource 1.2, vr:Interface). */
public sealed interface ServiceInterface permits ParamHttp, WebBrowser {

  /** Type of the interface in its XML schema. */
  XmlType type();

  /** Address, absolute and public. */
  URI accessUrl();

  /** How the address is used. */
  UrlUse use();

  /** {@code std} for the interface that the standard of the capability defines. */
  Optional<String> role();

  /** Version of the standard that the interface follows. */
  Optional<String> version();

  /**
   * Writes the element {@code interface} of a capability.
   *
   * @throws IOException when the document cannot be written
   */
  default void writeTo(XmlDocument document) throws IOException {
    document.begin("interface").type(type());
    document.attribute("role", role()).attribute("version", version());
    document.begin("accessURL").attribute("use", use().attributeValue());
    document.text(accessUrl().toString()).end();
    writeDetails(document);
    document.end();
  }

  /** Writes what follows the address. */
  void writeDetails(XmlDocument document) throws IOException;

  /** Refuses an address that clients elsewhere could not use. */
  static void requireAbsolute(URI url) {
    if (!url.isAbsolute() || url.getHost() == null) {
      throw new IllegalArgumentException("an access URL must be absolute: " + url);
    }
  }
}
