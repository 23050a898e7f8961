// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import java.util.Optional;
import org.corotarchive.adql.source.Location;

/**
 * An aggregate function.
 *
 * @param kind which one
 * @param distinct whether equal values count once
 * @param argument what is aggregated; empty for {@code COUNT(*)}
 * @param location place
 */
public record Aggregate(
    AggregateKind kind, boolean distinct, Optional<Value> argument, Location location)
    implements Value {

  public Aggregate {
    Objects.requireNonNull(kind, "kind");
    if (argument.isEmpty() && (kind != AggregateKind.COUNT || distinct)) {
      throw new IllegalArgumentException("only COUNT(*) needs no argument");
    }
  }

  @Override
  public <R> R accept(ValueVisitor<R> visitor) {
    return visitor.visitAggregate(this);
  }
}
