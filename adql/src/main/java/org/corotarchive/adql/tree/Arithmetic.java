// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * A row of operations that bind equally tightly, worked off from left to right. A row, not a chain
 * of pairs: so {@code a-b-c} can only be read one way, and a long sum does not make a deep tree.
 *
 * @param first leftmost operand
 * @param steps the operations to its right, at least one, all of one level
 * @param location place
 */
public record Arithmetic(Value first, List<Step> steps, Location location) implements Value {

  public Arithmetic {
    Objects.requireNonNull(first, "first");
    steps = List.copyOf(steps);
    int level = steps.get(0).operator().level();
    if (steps.stream().anyMatch(step -> step.operator().level() != level)) {
      throw new IllegalArgumentException("operators of different levels in one row");
    }
  }

  /**
   * An operator and what stands at its right.
   *
   * @param operator operator
   * @param operand right operand
   */
  public record Step(Operator operator, Value operand) {

    public Step {
      Objects.requireNonNull(operator, "operator");
      Objects.requireNonNull(operand, "operand");
    }
  }

  /**
   * How tightly its operators bind.
   *
   * @return the level that they share
   */
  public int level() {
    return steps.get(0).operator().level();
  }

  @Override
  public <R> R accept(ValueVisitor<R> visitor) {
    return visitor.visitArithmetic(this);
  }
}
