// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.tree.Operator;

/**
 * A row of operations of one level, from left to right.
 *
 * @param first leftmost operand
 * @param steps operators and operands to its right, at least one
 * @param type BIGINT if all are integers, DOUBLE for other numbers, VARCHAR for joined texts
 */
public record CalculationValue(TypedValue first, List<Step> steps, AdqlType type)
    implements TypedValue {

  public CalculationValue {
    Objects.requireNonNull(first, "first");
    steps = List.copyOf(steps);
    Objects.requireNonNull(type, "type");
  }

  /**
   * An operator and its right operand.
   *
   * @param operator operator
   * @param operand right operand
   */
  public record Step(Operator operator, TypedValue operand) {

    public Step {
      Objects.requireNonNull(operator, "operator");
      Objects.requireNonNull(operand, "operand");
    }
  }

  @Override
  public List<TypedValue> parts() {
    List<TypedValue> parts = new ArrayList<>(steps.size() + 1);
    parts.add(first);
    steps.forEach(step -> parts.add(step.operand()));
    return parts;
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitCalculation(this);
  }
}
