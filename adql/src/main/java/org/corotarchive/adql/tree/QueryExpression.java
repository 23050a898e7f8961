// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corotarchive.adql.source.Location;

/**
 * Rows, in an order, from an offset (ADQL 2.1, select_expression).
 *
 * @param rows where the rows come from
 * @param order ORDER BY terms, maybe none
 * @param offset number of rows left out at the start
 * @param location place
 */
public record QueryExpression(
    QueryTerm rows, List<OrderTerm> order, Optional<RowCount> offset, Location location) {

  public QueryExpression {
    Objects.requireNonNull(rows, "rows");
    order = List.copyOf(order);
    Objects.requireNonNull(offset, "offset");
  }
}
