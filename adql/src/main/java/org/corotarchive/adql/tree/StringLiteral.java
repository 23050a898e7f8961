// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * A text that stood in single quotes.
 *
 * @param value the text itself, without quotes
 * @param location place
 */
public record StringLiteral(String value, Location location) implements Value {

  public StringLiteral {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(location, "location");
  }

  @Override
  public <R> R accept(ValueVisitor<R> visitor) {
    return visitor.visitString(this);
  }
}
