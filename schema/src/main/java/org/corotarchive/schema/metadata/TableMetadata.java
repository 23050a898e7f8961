// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.metadata;

import java.util.List;
import java.util.Optional;

/**
 * A published table.
 *
 * @param schema schema name
 * @param name table name without schema
 * @param type {@code table} or {@code view}
 * @param description what a row is
 * @param utype data model identifier
 * @param columns columns in published order
 * @param foreignKeys joins to other published tables
 * @param positions indexed positions
 * @param regions indexed regions
 */
public record TableMetadata(
    String schema,
    String name,
    String type,
    String description,
    Optional<String> utype,
    List<ColumnMetadata> columns,
    List<ForeignKey> foreignKeys,
    List<IndexedPosition> positions,
    List<IndexedRegion> regions) {

  public TableMetadata {
    columns = List.copyOf(columns);
    foreignKeys = List.copyOf(foreignKeys);
    positions = List.copyOf(positions);
    regions = List.copyOf(regions);
  }

  /** Name as users write it: {@code schema.name}. */
  public String qualifiedName() {
    return schema + "." + name;
  }
}
