// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.Set;
import java.util.regex.Pattern;

/** Identifiers of elements in an XML document (XML 1.0, section 3.3.1), kept to ASCII. */
final class XmlIds {

  private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
  private static final Pattern NOT_IN_ID = Pattern.compile("[^A-Za-z0-9_.-]");

  private XmlIds() {}

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** An identifier like the name that is not taken yet; it is taken then. */
  static String unique(String name, Set<String> taken) {
    String legal = NOT_IN_ID.matcher(name).replaceAll("_");
    String first = isId(legal) ? legal : "_" + legal;
    String id = first;
    for (int i = 2; !taken.add(id); i++) {
      id = first + "_" + i;
    }
    return id;
  }
}
