// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * The call of a function, built in or user-defined.
 *
 * @param name name of the function
 * @param arguments arguments in order
 * @param location place
 */
public record FunctionCall(Identifier name, List<Value> arguments, Location location)
    implements Value {

  public FunctionCall {
    Objects.requireNonNull(name, "name");
    arguments = List.copyOf(arguments);
  }

  @Override
  public <R> R accept(ValueVisitor<R> visitor) {
    return visitor.visitFunction(this);
  }
}
