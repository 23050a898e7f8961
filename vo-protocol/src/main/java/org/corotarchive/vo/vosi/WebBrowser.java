// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import java.net.URI;
import java.util.Optional;
import org.corotarchive.vo.xml.XmlDocument;
import org.corotarchive.vo.xml.XmlType;

/**
 * A page for people (VOResource 1.2, vr:WebBrowser).
 *
 * @param accessUrl address of the page, absolute and public
 */
public record WebBrowser(URI accessUrl) implements ServiceInterface {

  private static final XmlType TYPE = new XmlType(VosiNamespaces.VORESOURCE, "WebBrowser");

  public WebBrowser {
    ServiceInterface.requireAbsolute(accessUrl);
  }

  @Override
  public XmlType type() {
    return TYPE;
  }

  @Override
  public UrlUse use() {
    return UrlUse.FULL;
  }

  @Override
  public Optional<String> role() {
    return Optional.empty();
  }

  @Override
  public Optional<String> version() {
    return Optional.empty();
  }

  @Override
  public void writeDetails(XmlDocument document) {
    // a page has an address and nothing else
  }
}
