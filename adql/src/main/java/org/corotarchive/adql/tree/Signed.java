// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * A value behind one sign.
 *
 * @param negative true for minus
 * @param operand the value behind the sign
 * @param location place
 */
public record Signed(boolean negative, Value operand, Location location) implements Value {

  public Signed {
    Objects.requireNonNull(operand, "operand");
    Objects.requireNonNull(location, "location");
  }

  @Override
  public <R> R accept(ValueVisitor<R> visitor) {
    return visitor.visitSigned(this);
  }
}
