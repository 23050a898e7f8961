// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * An unsigned number as it was written: {@code 12}, {@code 12.}, {@code .3}, {@code 1.5E-3}.
 *
 * @param text its characters
 * @param location place
 */
public record NumberLiteral(String text, Location location) implements Value {

  public NumberLiteral {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(location, "location");
  }

  /**
   * Whether it consists of digits only.
   *
   * @return true for an unsigned integer
   */
  public boolean isInteger() {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public <R> R accept(ValueVisitor<R> visitor) {
    return visitor.visitNumber(this);
  }
}
