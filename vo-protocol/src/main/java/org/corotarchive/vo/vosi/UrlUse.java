// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import java.util.Locale;

/** How a client makes a request of an access URL (VOResource 1.2, vr:AccessURL). */
public enum UrlUse {
  /** It is used as it is. */
  FULL,
  /** Something is appended: for TAP the name of a resource, for a query its parameters. */
  BASE,
  /** It names a folder. */
  DIR;

  String attributeValue() {
    return name().toLowerCase(Locale.ROOT);
  }
}
