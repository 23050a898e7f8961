// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.xml;

import java.util.Objects;

/**
 * A namespace and the prefix that the archive's documents always give it: many clients compare
 * prefixes letter by letter (VOResource 1.2, section 2).
 *
 * @param prefix prefix such as {@code vs}
 * @param uri namespace name
 */
public record XmlNamespace(String prefix, String uri) {

  /** The namespace of {@code xsi:type}. */
  public static final XmlNamespace XSI =
      new XmlNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");

  public XmlNamespace {
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(uri, "uri");
    if (prefix.isEmpty() || uri.isEmpty()) {
      throw new IllegalArgumentException("a namespace needs a prefix and a name");
    }
  }
}
