// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A table that the client uploads with its request (DALI 1.1, section 3.4.5).
 *
 * @param tableName name of the table in the query, without schema
 * @param scheme where the table comes from
 * @param location part of the request ({@code param:name}) or address
 */
public record Upload(String tableName, UploadScheme scheme, URI location) {

  /** What a table may be called (DALI 1.1, section 3.4.5). */
  static final Pattern TABLE_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  public Upload {
    Objects.requireNonNull(scheme, "scheme");
    if (!TABLE_NAME.matcher(tableName).matches()) {
      throw new IllegalArgumentException("unusable table name: " + tableName);
    }
    if (!scheme.uriScheme().equalsIgnoreCase(location.getScheme())) {
      throw new IllegalArgumentException(location + " is not of scheme " + scheme);
    }
  }

  /**
   * Name of the part of the request that holds the table.
   *
   * @throws IllegalStateException when the table is not a part of the request
   */
  public String partName() {
    if (scheme != UploadScheme.PARAM) {
      throw new IllegalStateException(location + " is no part of the request");
    }
    return location.getSchemeSpecificPart();
  }
}
