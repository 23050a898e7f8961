// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;

/**
 * A text written out.
 *
 * @param text the text
 */
public record TextValue(String text) implements TypedValue {

  public TextValue {
    Objects.requireNonNull(text, "text");
  }

  @Override
  public AdqlType type() {
    return AdqlType.VARCHAR;
  }

  @Override
  public List<TypedValue> parts() {
    return List.of();
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitText(this);
  }
}
