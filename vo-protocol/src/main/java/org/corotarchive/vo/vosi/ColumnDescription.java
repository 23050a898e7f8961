// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.corotarchive.vo.table.Datatype;
import org.corotarchive.vo.table.Field;

/**
 * A column as {@code /tables} describes it (VODataService 1.2, vs:TableParam).
 *
 * @param name as users write it in a query, with quotes if it needs them
 * @param datatype VOTable type
 * @param arraysize VOTable array size; empty for a scalar
 * @param xtype DALI extended type
 * @param unit VOUnits string
 * @param ucd UCD1+
 * @param utype data model role
 * @param description one sentence for people
 * @param flags traits
 * @param std whether a standard defines the column
 */
public record ColumnDescription(
    String name,
    Datatype datatype,
    Optional<String> arraysize,
    Optional<String> xtype,
    Optional<String> unit,
    Optional<String> ucd,
    Optional<String> utype,
    Optional<String> description,
    Set<ColumnFlag> flags,
    boolean std) {

  private static final Pattern ARRAY_SHAPE = Pattern.compile("([0-9]+x)*[0-9]*[0-9*]");

  public ColumnDescription {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(datatype, "datatype");
    flags = Set.copyOf(flags);
    if (arraysize.isPresent() && !ARRAY_SHAPE.matcher(arraysize.get()).matches()) {
      throw new IllegalArgumentException("column " + name + " has arraysize " + arraysize.get());
    }
  }

  /** The column that results call by this field. */
  public static ColumnDescription of(Field field, Set<ColumnFlag> flags, boolean std) {
    return new ColumnDescription(
        field.name(),
        field.datatype(),
        field.arraysize(),
        field.xtype(),
        field.unit(),
        field.ucd(),
        field.utype(),
        field.description(),
        flags,
        std);
  }
}
