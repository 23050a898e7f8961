// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.catalog.ColumnFacts;
import org.corotarchive.adql.source.Location;

/**
 * A column of a table of FROM.
 *
 * @param source number of the table within the query
 * @param sqlName name of the column in the database
 * @param type type of its values
 * @param facts unit, UCD and the rest
 * @param stored the same shape in the database's own form, for a column of shapes
 * @param location where the query names it
 */
public record ColumnValue(
    int source,
    String sqlName,
    AdqlType type,
    ColumnFacts facts,
    Optional<StoredGeometry> stored,
    Location location)
    implements TypedValue {

  public ColumnValue {
    Objects.requireNonNull(sqlName, "sqlName");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(stored, "stored");
    Objects.requireNonNull(location, "location");
  }

  /**
   * The same column, named at another place.
   *
   * @param place where the query names it
   * @return the column there
   */
  public ColumnValue at(Location place) {
    return new ColumnValue(source, sqlName, type, facts, stored, place);
  }

  @Override
  public List<TypedValue> parts() {
    return List.of();
  }

  @Override
  public <R> R accept(TypedValueVisitor<R> visitor) {
    return visitor.visitColumn(this);
  }
}
