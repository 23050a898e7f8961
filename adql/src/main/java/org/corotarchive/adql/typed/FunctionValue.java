// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.function.AdqlFunction;

/**
 * The call of a declared function.
 *
 * @param function the form that is called
 * @param parts arguments
 * @param type type of the result
 */
public record FunctionValue(AdqlFunction function, List<TypedValue> parts, AdqlType type)
    implements TypedValue {

  public FunctionValue {
    Objects.requireNonNull(function, "function");
    parts = List.copyOf(parts);
    Objects.requireNonNull(type, "type");
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitFunction(this);
  }
}
