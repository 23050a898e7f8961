// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.tree.AggregateKind;

/**
 * An aggregate over the rows of a group.
 *
 * @param kind which one
 * @param distinct whether equal values count once
 * @param argument what is aggregated; empty for {@code COUNT(*)}
 * @param type type of the result
 */
public record AggregateValue(
    AggregateKind kind, boolean distinct, Optional<TypedValue> argument, AdqlType type)
    implements TypedValue {

  public AggregateValue {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(argument, "argument");
    Objects.requireNonNull(type, "type");
  }

  @Override
  public List<TypedValue> parts() {
    return argument.map(List::of).orElse(List.of());
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitAggregate(this);
  }
}
