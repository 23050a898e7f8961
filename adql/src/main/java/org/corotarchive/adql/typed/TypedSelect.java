// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * A SELECT.
 *
 * @param distinct whether equal rows count once
 * @param top greatest number of rows
 * @param items values of the select list
 * @param carried stored shapes handed on with the rows, for the query around
 * @param from tables
 * @param where which rows
 * @param grouping how rows are grouped; empty if they are not
 */
public record TypedSelect(
    boolean distinct,
    OptionalLong top,
    List<TypedValue> items,
    List<Carried> carried,
    List<TypedSource> from,
    Optional<TypedCondition> where,
    Optional<Grouping> grouping)
    implements TypedRows {

  public TypedSelect {
    Objects.requireNonNull(top, "top");
    items = List.copyOf(items);
    carried = List.copyOf(carried);
    from = List.copyOf(from);
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(grouping, "grouping");
  }

  /**
   * A stored shape handed on under another name.
   *
   * @param label its column for the query around; a second one is called so with {@code b} added
   * @param geometry the shape
   */
  public record Carried(String label, StoredGeometry geometry) {

    public Carried {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(geometry, "geometry");
    }
  }

  /**
   * How rows are grouped.
   *
   * @param terms what is equal within a group; none for one group of all rows
   * @param having which groups
   */
  public record Grouping(List<TypedValue> terms, Optional<TypedCondition> having) {

    public Grouping {
      terms = List.copyOf(terms);
      Objects.requireNonNull(having, "having");
    }
  }

  @Override
  public List<AdqlType> types() {
    return items.stream().map(TypedValue::type).toList();
  }
}
