// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.tree.SetKind;

/**
 * Operations on sets of rows, from left to right.
 *
 * @param first leftmost operand
 * @param steps operations and operands to its right
 * @param types types of the columns, wide enough for all operands
 */
public record TypedSetOperation(TypedRows first, List<Step> steps, List<AdqlType> types)
    implements TypedRows {

  public TypedSetOperation {
    Objects.requireNonNull(first, "first");
    steps = List.copyOf(steps);
    types = List.copyOf(types);
  }

  /**
   * An operation and its right operand.
   *
   * @param kind which operation
   * @param all whether equal rows are kept
   * @param operand right operand
   */
  public record Step(SetKind kind, boolean all, TypedRows operand) {

    public Step {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(operand, "operand");
    }
  }
}
