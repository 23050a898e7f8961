// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import java.util.Optional;
import org.corotarchive.adql.source.Location;

/**
 * A table called by its name.
 *
 * @param name name of the table
 * @param alias its name in this query
 */
public record NamedTable(TableName name, Optional<Identifier> alias) implements TableReference {

  public NamedTable {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(alias, "alias");
  }

  @Override
  public Location location() {
    return name.location();
  }

  @Override
  public <R> R accept(TableReferenceVisitor<R> visitor) {
    return visitor.visitNamed(this);
  }
}
