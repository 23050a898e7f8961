// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.typed.ColumnValue;
import org.corotarchive.adql.typed.TypedValue;

/**
 * A column that a query may name.
 *
 * @param name its name
 * @param delimited whether the name must stand in quotes
 * @param value what it stands for; not always a column, if two columns were joined to one
 */
record VisibleColumn(String name, boolean delimited, TypedValue value) {

  /** What the column stands for, named at a place. */
  TypedValue at(Location place) {
    return value instanceof ColumnValue column ? column.at(place) : value;
  }
}
