// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * CONTAINS or INTERSECTS as a number: 1 for true, 0 for false, NULL for unknown.
 *
 * @param test the condition
 */
public record TruthValue(TypedCondition.Spatial test) implements TypedValue {

  public TruthValue {
    Objects.requireNonNull(test, "test");
  }

  @Override
  public AdqlType type() {
    return AdqlType.INTEGER;
  }

  @Override
  public List<TypedValue> parts() {
    return test.values();
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitTruth(this);
  }
}
