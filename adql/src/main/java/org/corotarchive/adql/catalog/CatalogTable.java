// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A table that a query may name.
 *
 * @param schema schema name, unquoted; matched without regard to case
 * @param name table name, unquoted; matched without regard to case unless {@code delimited}
 * @param delimited whether users must write the table name as a delimited identifier
 * @param sqlSchema unquoted name of the schema in the database; empty for a temporary table
 * @param sqlName unquoted name in the database
 * @param columns columns in published order
 * @param positions indexed positions
 * @param regions indexed regions
 */
public record CatalogTable(
    String schema,
    String name,
    boolean delimited,
    Optional<String> sqlSchema,
    String sqlName,
    List<CatalogColumn> columns,
    List<StoredPosition> positions,
    List<StoredRegion> regions) {

  public CatalogTable {
    columns = List.copyOf(columns);
    positions = List.copyOf(positions);
    regions = List.copyOf(regions);
  }
}
