// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;

/**
 * A term of ORDER BY.
 *
 * @param value a position in the select list (an unsigned integer) or a value to sort by
 * @param descending true for DESC
 */
public record OrderTerm(Value value, boolean descending) {

  public OrderTerm {
    Objects.requireNonNull(value, "value");
  }
}
