// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;

/**
 * A table that WITH defines (ADQL 2.1, section 4.5).
 *
 * @param name its name for the rest of the query
 * @param query what it holds
 */
public record CommonTable(Identifier name, QueryExpression query) {

  public CommonTable {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(query, "query");
  }
}
