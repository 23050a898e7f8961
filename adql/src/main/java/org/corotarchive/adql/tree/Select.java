// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corotarchive.adql.source.Location;

/**
 * A SELECT (ADQL 2.1, select_query).
 *
 * @param distinct whether equal rows count once
 * @param top greatest number of rows
 * @param items the select list, at least one
 * @param from tables, at least one
 * @param where which rows
 * @param groupBy grouping terms, maybe none
 * @param having which groups
 * @param location place
 */
public record Select(
    boolean distinct,
    Optional<RowCount> top,
    List<SelectItem> items,
    List<TableReference> from,
    Optional<Condition> where,
    List<Value> groupBy,
    Optional<Condition> having,
    Location location)
    implements QueryTerm {

  public Select {
    Objects.requireNonNull(top, "top");
    items = List.copyOf(items);
    from = List.copyOf(from);
    Objects.requireNonNull(where, "where");
    groupBy = List.copyOf(groupBy);
    Objects.requireNonNull(having, "having");
    if (items.isEmpty() || from.isEmpty()) {
      throw new IllegalArgumentException("SELECT needs a list and tables");
    }
  }

  @Override
  public <R> R accept(QueryTermVisitor<R> visitor) {
    return visitor.visitSelect(this);
  }
}
