// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import org.corotarchive.vo.xml.XmlNamespace;

/** Namespaces of the documents that describe services and their resources. */
public final class VosiNamespaces {

  /** VOResource 1.2; the namespace does not follow the minor version. */
  public static final XmlNamespace VORESOURCE =
      new XmlNamespace("vr", "http://www.ivoa.net/xml/VOResource/v1.0");

  /** VODataService 1.2; the namespace does not follow the minor version. */
  public static final XmlNamespace VODATASERVICE =
      new XmlNamespace("vs", "http://www.ivoa.net/xml/VODataService/v1.1");

  /** VOSI 1.1, capabilities. */
  public static final XmlNamespace CAPABILITIES =
      new XmlNamespace("vosi", "http://www.ivoa.net/xml/VOSICapabilities/v1.0");

  /** VOSI 1.1, availability. */
  public static final XmlNamespace AVAILABILITY =
      new XmlNamespace("vosi", "http://www.ivoa.net/xml/VOSIAvailability/v1.0");

  /** VOSI 1.1, tables. */
  public static final XmlNamespace TABLES =
      new XmlNamespace("vosi", "http://www.ivoa.net/xml/VOSITables/v1.0");

  private VosiNamespaces() {}
}
