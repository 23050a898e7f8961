// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a caller may read.
 *
 * @param accessClasses access classes whose rows are visible; none means that nothing is
 */
public record QueryRights(List<Integer> accessClasses) {

  /** Sees no row of any guarded table. */
  public static final QueryRights NONE = new QueryRights(List.of());

  public QueryRights {
    accessClasses = List.copyOf(accessClasses);
  }

  /** The classes as an array of PostgreSQL. */
  String arrayLiteral() {
    return accessClasses.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
