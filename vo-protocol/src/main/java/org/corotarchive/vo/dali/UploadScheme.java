// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import java.util.Locale;

/** Where an uploaded table may come from (DALI 1.1, section 3.4.5). */
public enum UploadScheme {
  /** A part of the same {@code multipart/form-data} request. */
  PARAM,
  /** An address that the service fetches. */
  HTTP,
  /** An address that the service fetches over an encrypted connection. */
  HTTPS;

  /** The scheme as it stands in a URI. */
  public String uriScheme() {
    return name().toLowerCase(Locale.ROOT);
  }
}
