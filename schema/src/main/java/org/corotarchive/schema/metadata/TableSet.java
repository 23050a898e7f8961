// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.metadata;

import java.util.List;
import java.util.stream.Stream;

/**
 * All published schemas.
 *
 * @param schemas schemas in published order
 */
public record TableSet(List<SchemaMetadata> schemas) {

  public TableSet {
    schemas = List.copyOf(schemas);
  }

  /** All tables in published order. */
  public Stream<TableMetadata> tables() {
    return schemas.stream().flatMap(schema -> schema.tables().stream());
  }
}
