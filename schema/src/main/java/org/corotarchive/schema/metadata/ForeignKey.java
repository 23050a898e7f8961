// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.metadata;

import java.util.List;
import java.util.Optional;

/**
 * A join that the data model foresees (TAP 1.1, section 4.4).
 *
 * @param targetTable qualified name of the table referred to
 * @param columns pairs of columns
 * @param description what the join gives
 */
public record ForeignKey(
    String targetTable, List<ColumnPair> columns, Optional<String> description) {

  public ForeignKey {
    columns = List.copyOf(columns);
  }

  /**
   * Columns that are equal in a join.
   *
   * @param from column of the table that holds the key
   * @param target column of the table referred to
   */
  public record ColumnPair(String from, String target) {}
}
