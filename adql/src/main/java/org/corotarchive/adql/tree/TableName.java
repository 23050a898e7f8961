// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.corotarchive.adql.source.Location;

/**
 * The name of a table, with or without its schema.
 *
 * @param parts one to three names, the table last
 * @param location place
 */
public record TableName(List<Identifier> parts, Location location) {

  public TableName {
    parts = List.copyOf(parts);
    Objects.requireNonNull(location, "location");
    if (parts.isEmpty() || parts.size() > 3) {
      throw new IllegalArgumentException("a table name has one to three parts");
    }
  }

  /**
   * The name as a query writes it.
   *
   * @return parts with points between them
   */
  public String written() {
    return parts.stream().map(Identifier::written).collect(Collectors.joining("."));
  }

  /**
   * The name for a sentence about it.
   *
   * @return parts with points between them, shortened if they are very long
   */
  public String shown() {
    return parts.stream().map(Identifier::shown).collect(Collectors.joining("."));
  }
}
