// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import java.util.List;
import java.util.Optional;

/**
 * A join that the data model foresees (VODataService 1.2, vs:ForeignKey).
 *
 * @param targetTable qualified name of the table referred to
 * @param columns pairs of columns that are equal in the join; at least one
 * @param description what the join gives
 * @param utype data model role
 */
public record ForeignKeyDescription(
    String targetTable,
    List<ColumnPair> columns,
    Optional<String> description,
    Optional<String> utype) {

  public ForeignKeyDescription {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a join with " + targetTable + " needs columns");
    }
  }

  /**
   * Columns that are equal in a join.
   *
   * @param from column of the table that refers
   * @param target column of the table referred to
   */
  public record ColumnPair(String from, String target) {}
}
