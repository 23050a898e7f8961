// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A query that users may try and change (DALI 1.1, section 2.3; TAP 1.1, section 2.6).
 *
 * @param id identifier within the document, for links: a letter, then letters, digits, hyphens and
 *     underscores
 * @param name what it shows, in a few words
 * @param query the query, as a user would type it
 * @param tables qualified names of the tables used
 * @param description a few sentences for people
 */
public record Example(
    String id, String name, String query, List<String> tables, String description) {

  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  public Example {
    tables = List.copyOf(tables);
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not an identifier: " + id);
    }
    if (name.isBlank() || query.isBlank()) {
      throw new IllegalArgumentException("example " + id + " needs a name and a query");
    }
  }
}
