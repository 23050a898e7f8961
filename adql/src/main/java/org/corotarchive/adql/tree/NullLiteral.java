// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * NULL as a value.
 *
 * @param location place
 */
public record NullLiteral(Location location) implements Value {

  public NullLiteral {
    Objects.requireNonNull(location, "location");
  }

  @Override
  public <R> R accept(ValueVisitor<R> visitor) {
    return visitor.visitNull(this);
  }
}
