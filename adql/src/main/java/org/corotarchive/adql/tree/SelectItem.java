// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import java.util.Optional;
import org.corotarchive.adql.source.Location;

/** An item of a select list. */
public sealed interface SelectItem
    permits SelectItem.AllColumns, SelectItem.TableColumns, SelectItem.Expressed {

  /**
   * Where it was written.
   *
   * @return its place in the text
   */
  Location location();

  /**
   * {@code *}
   *
   * @param location place
   */
  record AllColumns(Location location) implements SelectItem {}

  /**
   * {@code t.*}
   *
   * @param table name of the table
   * @param location place
   */
  record TableColumns(TableName table, Location location) implements SelectItem {

    public TableColumns {
      Objects.requireNonNull(table, "table");
    }
  }

  /**
   * A value, maybe under a name of its own.
   *
   * @param value the value
   * @param alias its name in the answer
   */
  record Expressed(Value value, Optional<Identifier> alias) implements SelectItem {

    public Expressed {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(alias, "alias");
    }

    @Override
    public Location location() {
      return value.location();
    }
  }
}
