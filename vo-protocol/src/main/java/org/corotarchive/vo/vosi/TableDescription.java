// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A table as {@code /tables} describes it (VODataService 1.2, vs:Table).
 *
 * @param name as users write it in a query: with its schema, with quotes if it needs them
 * @param type {@code table} or {@code view}, as TAP_SCHEMA says it
 * @param title a few words for people
 * @param description what a row is
 * @param utype data model identifier
 * @param rowCount about how many rows there are, if that is known
 * @param columns columns in published order
 * @param foreignKeys joins to other tables
 */
public record TableDescription(
    String name,
    String type,
    Optional<String> title,
    Optional<String> description,
    Optional<String> utype,
    OptionalLong rowCount,
    List<ColumnDescription> columns,
    List<ForeignKeyDescription> foreignKeys) {

  public TableDescription {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    columns = List.copyOf(columns);
    foreignKeys = List.copyOf(foreignKeys);
    if (rowCount.orElse(0) < 0) {
      throw new IllegalArgumentException(name + " has " + rowCount.getAsLong() + " rows");
    }
  }
}
