// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * The first value that is not NULL.
 *
 * @param parts the values, of one type
 * @param type their type
 */
public record CoalesceValue(List<TypedValue> parts, AdqlType type) implements TypedValue {

  public CoalesceValue {
    parts = List.copyOf(parts);
    Objects.requireNonNull(type, "type");
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitCoalesce(this);
  }
}
