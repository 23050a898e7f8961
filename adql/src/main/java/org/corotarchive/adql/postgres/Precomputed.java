// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.Map;
import org.corotarchive.adql.typed.TypedValue;

/**
 * Shapes that a table of FROM brings along as columns, computed once for each of its rows.
 *
 * @param columns for each shape its column in SQL
 */
record Precomputed(Map<TypedValue, String> columns) {

  static final Precomputed NONE = new Precomputed(Map.of());

  Precomputed {
    columns = Map.copyOf(columns);
  }
}
