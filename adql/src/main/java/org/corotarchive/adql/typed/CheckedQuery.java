// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.OutputColumn;
import org.corotarchive.adql.catalog.CatalogTable;

/**
 * A query without faults.
 *
 * @param commonTables the tables of WITH, in order
 * @param body the query itself
 * @param columns columns of the answer, in the order of the select list
 * @param tables published and uploaded tables that it reads, each once
 */
public record CheckedQuery(
    List<TypedQuery> commonTables,
    TypedQuery body,
    List<OutputColumn> columns,
    List<CatalogTable> tables) {

  public CheckedQuery {
    commonTables = List.copyOf(commonTables);
    Objects.requireNonNull(body, "body");
    columns = List.copyOf(columns);
    tables = List.copyOf(tables);
  }
}
