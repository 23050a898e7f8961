// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A group of tables as {@code /tables} describes it (VODataService 1.2, vs:TableSchema).
 *
 * @param name schema name
 * @param title a few words for people
 * @param description what the tables have in common
 * @param utype data model identifier
 * @param tables tables in published order
 */
public record SchemaDescription(
    String name,
    Optional<String> title,
    Optional<String> description,
    Optional<String> utype,
    List<TableDescription> tables) {

  public SchemaDescription {
    Objects.requireNonNull(name, "name");
    tables = List.copyOf(tables);
  }
}
