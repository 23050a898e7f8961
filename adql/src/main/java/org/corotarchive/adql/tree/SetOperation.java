// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * Operations on sets of rows that bind equally tightly, from left to right (ADQL 2.1, section 4.4:
 * INTERSECT binds tighter than UNION and EXCEPT).
 *
 * @param first leftmost operand
 * @param steps the operations to its right, at least one
 * @param location place
 */
public record SetOperation(QueryTerm first, List<Step> steps, Location location)
    implements QueryTerm {

  public SetOperation {
    Objects.requireNonNull(first, "first");
    steps = List.copyOf(steps);
    boolean intersects = steps.get(0).kind() == SetKind.INTERSECT;
    if (steps.stream().anyMatch(step -> (step.kind() == SetKind.INTERSECT) != intersects)) {
      throw new IllegalArgumentException("INTERSECT does not share a row with UNION and EXCEPT");
    }
  }

  /**
   * An operation and its right operand.
   *
   * @param kind which operation
   * @param all whether equal rows are kept
   * @param operand right operand
   */
  public record Step(SetKind kind, boolean all, QueryTerm operand) {

    public Step {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(operand, "operand");
    }
  }

  @Override
  public <R> R accept(QueryTermVisitor<R> visitor) {
    return visitor.visitSetOperation(this);
  }
}
