// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.Objects;
import java.util.Optional;

/**
 * One column of a table as a VOTable FIELD describes it (VOTable 1.4, section 4.1).
 *
 * @param name column name as the user wrote or may write it
 * @param datatype primitive type
 * @param arraysize VOTable arraysize such as {@code *} or {@code 2}; empty for a scalar
 * @param xtype DALI extended type such as {@code timestamp} or {@code point}
 * @param unit VOUnits string
 * @param ucd UCD1+
 * @param utype data model role
 * @param description one sentence for people
 * @param wire form of the column's values in a {@link RowStream}
 */
public record Field(
    String name,
    Datatype datatype,
    Optional<String> arraysize,
    Optional<String> xtype,
    Optional<String> unit,
    Optional<String> ucd,
    Optional<String> utype,
    Optional<String> description,
    WireType wire) {

  public Field {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(datatype, "datatype");
    Objects.requireNonNull(wire, "wire");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a field needs a name");
    }
  }
}
