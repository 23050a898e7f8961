// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.catalog;

import java.util.Objects;

/**
 * A column that a query may name.
 *
 * @param name name without quotes; matched without regard to case unless {@code delimited}
 * @param delimited whether users must write the name as a delimited identifier
 * @param type type of its values
 * @param sqlName name in the database, unquoted and exact
 * @param facts unit, UCD and the rest
 */
public record CatalogColumn(
    String name, boolean delimited, AdqlType type, String sqlName, ColumnFacts facts) {

  public CatalogColumn {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(sqlName, "sqlName");
    Objects.requireNonNull(facts, "facts");
  }
}
