// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corotarchive.vo.xml.XmlDocument;
import org.corotarchive.vo.xml.XmlType;

/**
 * A capability about which there is nothing more to say than where it is.
 *
 * @param standardId identifier of the standard that the capability follows
 * @param description a few sentences for people
 * @param interfaces how clients reach it, the best way first
 */
public record PlainCapability(
    URI standardId, Optional<String> description, List<ServiceInterface> interfaces)
    implements Capability {

  public PlainCapability {
    Objects.requireNonNull(standardId, "standardId");
    interfaces = List.copyOf(interfaces);
  }

  /** A capability with one interface. */
  public static PlainCapability of(URI standardId, ServiceInterface serviceInterface) {
    return new PlainCapability(standardId, Optional.empty(), List.of(serviceInterface));
  }

  @Override
  public Optional<XmlType> type() {
    return Optional.empty();
  }

  @Override
  public void writeExtension(XmlDocument document) {
    // the plain type adds nothing
  }
}
