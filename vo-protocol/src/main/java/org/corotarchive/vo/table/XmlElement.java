// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.Optional;

/** Text of one XML element of a header, its attributes in the order of the calls. */
final class XmlElement {

  private final String name;
  private final StringBuilder text = new StringBuilder();

  XmlElement(String name) {
    this.name = name;
    text.append('<').append(name);
  }

  XmlElement with(String attribute, String value) {
    text.append(' ').append(attribute).append("=\"");
    text.append(XmlStrings.attribute(value)).append('"');
    return this;
  }

  XmlElement with(String attribute, Optional<String> value) {
    value.ifPresent(present -> with(attribute, present));
    return this;
  }

  /** The start tag. */
  String open() {
    return text + ">";
  }

  /** The element without content. */
  String empty() {
    return text + "/>";
  }

  /** The element around text. */
  String around(String content) {
    return open() + XmlStrings.content(content) + "</" + name + ">";
  }

  /** The element around text, where there is some. */
  String around(Optional<String> content) {
    return content.map(this::around).orElseGet(this::empty);
  }
}
