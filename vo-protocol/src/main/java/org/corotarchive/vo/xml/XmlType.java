// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.xml;

import java.util.Objects;

/**
 * A type of an XML schema, for the attribute {@code xsi:type}.
 *
 * @param namespace namespace of the schema
 * @param name name of the type without prefix
 */
public record XmlType(XmlNamespace namespace, String name) {

  public XmlType {
    Objects.requireNonNull(namespace, "namespace");
    Objects.requireNonNull(name, "name");
  }

  /** Name with prefix, such as {@code vs:ParamHTTP}. */
  public String prefixedName() {
    return namespace.prefix() + ":" + name;
  }
}
