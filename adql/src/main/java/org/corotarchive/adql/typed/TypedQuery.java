// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * Rows, in an order, from an offset.
 *
 * @param rows where the rows come from
 * @param order sort keys, maybe none
 * @param offset number of rows left out at the start
 * @param wrapper number of the source under which the sort keys see the rows; empty where they see
 *     the tables of a SELECT
 */
public record TypedQuery(
    TypedRows rows, List<SortKey> order, OptionalLong offset, OptionalInt wrapper)
    implements TypedRows {

  public TypedQuery {
    Objects.requireNonNull(rows, "rows");
    order = List.copyOf(order);
    Objects.requireNonNull(offset, "offset");
    Objects.requireNonNull(wrapper, "wrapper");
  }

  /**
   * A sort key: a position in the select list, or a value.
   *
   * @param position position from 1; 0 if sorted by the value
   * @param value the value; empty if sorted by position
   * @param descending true for DESC
   */
  public record SortKey(int position, Optional<TypedValue> value, boolean descending) {

    public SortKey {
      Objects.requireNonNull(value, "value");
      if (value.isPresent() == position > 0) {
        throw new IllegalArgumentException("a sort key has either a position or a value");
      }
    }
  }

  @Override
  public List<AdqlType> types() {
    return rows.types();
  }
}
