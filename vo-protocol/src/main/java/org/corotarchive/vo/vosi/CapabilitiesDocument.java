// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.corotarchive.vo.xml.XmlDocument;
import org.corotarchive.vo.xml.XmlNamespace;

/** The answer of {@code /capabilities} (VOSI 1.1, section 2.1). */
public final class CapabilitiesDocument implements StreamingOutput {

  /** Value of the Content-Type header. */
  public static final String MEDIA_TYPE = "text/xml";

  private final List<Capability> capabilities;

  /**
   * Creates the document.
   *
   * @param capabilities in the order of the document
   */
  public CapabilitiesDocument(Collection<? extends Capability> capabilities) {
    this.capabilities = List.copyOf(capabilities);
  }

  @Override
  public void write(OutputStream stream) throws IOException {
    XmlDocument document = XmlDocument.to(stream);
    document.root(VosiNamespaces.CAPABILITIES, "capabilities", namespaces());
    for (Capability capability : capabilities) {
      capability.writeTo(document);
    }
    document.finish();
  }

  private Set<XmlNamespace> namespaces() {
    Set<XmlNamespace> namespaces = new LinkedHashSet<>();
    namespaces.add(VosiNamespaces.VORESOURCE);
    namespaces.add(VosiNamespaces.VODATASERVICE);
    for (Capability capability : capabilities) {
      capability.type().ifPresent(type -> namespaces.add(type.namespace()));
    }
    namespaces.add(XmlNamespace.XSI);
    return namespaces;
  }
}
