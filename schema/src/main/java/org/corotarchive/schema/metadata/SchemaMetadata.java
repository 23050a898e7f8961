// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.metadata;

import java.util.List;
import java.util.Optional;

/**
 * A published schema.
 *
 * @param name schema name
 * @param description what its tables have in common
 * @param utype data model identifier
 * @param tables tables in published order
 */
public record SchemaMetadata(
    String name, String description, Optional<String> utype, List<TableMetadata> tables) {

  public SchemaMetadata {
    tables = List.copyOf(tables);
  }
}
