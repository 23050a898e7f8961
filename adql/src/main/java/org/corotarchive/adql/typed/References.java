// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.HashSet;
import java.util.Set;

/** Which tables of the query a value or a condition reads. */
public final class References {
  private final Set<Integer> sources = new HashSet<>();
  private boolean withSubquery;

  private References() {}

  /**
   * Looks through a value.
   *
   * @param value a value
   * @return what it reads
   */
  public static References of(TypedValue value) {
    References references = new References();
    references.add(value);
    return references;
  }

  /**
   * Looks through a condition.
   *
   * @param condition a condition
   * @return what it reads
   */
  public static References of(TypedCondition condition) {
    References references = new References();
    references.add(condition);
    return references;
  }

  private void add(TypedValue value) {
    if (value instanceof ColumnValue column) {
      sources.add(column.source());
    }
    value.parts().forEach(this::add);
  }

  private void add(TypedCondition condition) {
    withSubquery |=
        condition instanceof TypedCondition.Selected
            || condition instanceof TypedCondition.NotEmpty;
    condition.values().forEach(this::add);
    condition.conditions().forEach(this::add);
  }

  /**
   * Numbers of the tables, without those read by sub-queries.
   *
   * @return numbers of sources
   */
  public Set<Integer> sources() {
    return Set.copyOf(sources);
  }

  /**
   * Whether one table is all that is read.
   *
   * @param source number of a table
   * @return true if nothing else is read, also not by a sub-query
   */
  public boolean areOnly(int source) {
    return !withSubquery && sources.equals(Set.of(source));
  }
}
