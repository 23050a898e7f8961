// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql;

import java.util.Objects;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.catalog.ColumnFacts;

/**
 * A column of the answer.
 *
 * @param name name as the query wrote it, or made by us; unique within the answer without regard to
 *     case
 * @param type type of its values
 * @param facts unit, UCD and the rest, as far as they survive the expression
 */
public record OutputColumn(String name, AdqlType type, ColumnFacts facts) {

  public OutputColumn {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(facts, "facts");
  }
}
