// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * NULL.
 *
 * @param type the type that its neighbours give it; a text if there are none
 */
public record NullValue(AdqlType type) implements TypedValue {

  public NullValue {
    Objects.requireNonNull(type, "type");
  }

  @Override
  public List<TypedValue> parts() {
    return List.of();
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitNull(this);
  }
}
