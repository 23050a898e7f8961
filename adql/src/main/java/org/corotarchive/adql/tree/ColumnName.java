// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.List;
import org.corotarchive.adql.source.Location;

/**
 * The name of a column, with or without its table.
 *
 * @param parts one to four names, the column last
 * @param location place
 */
public record ColumnName(List<Identifier> parts, Location location) implements Value {

  public ColumnName {
    parts = List.copyOf(parts);
    if (parts.isEmpty() || parts.size() > 4) {
      throw new IllegalArgumentException("a column name has one to four parts");
    }
  }

  /**
   * The column itself.
   *
   * @return the last part
   */
  public Identifier column() {
    return parts.get(parts.size() - 1);
  }

  /**
   * The table in front of the column.
   *
   * @return all parts but the last, maybe none
   */
  public List<Identifier> qualifier() {
    return parts.subList(0, parts.size() - 1);
  }

  @Override
  public <R> R accept(ValueVisitor<R> visitor) {
    return visitor.visitColumn(this);
  }
}
