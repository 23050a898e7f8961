// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * An instant written out.
 *
 * @param instant date and time without zone, in the time scale of what it is compared with
 */
public record InstantValue(LocalDateTime instant) implements TypedValue {

  public InstantValue {
    Objects.requireNonNull(instant, "instant");
  }

  @Override
  public AdqlType type() {
    return AdqlType.TIMESTAMP;
  }

  @Override
  public List<TypedValue> parts() {
    return List.of();
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitInstant(this);
  }
}
