// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.metadata;

import java.util.Objects;
import java.util.Optional;

/**
 * A published column (VODataService 1.2, section 3.5; TAP 1.1, section 4.3).
 *
 * @param name name as users write it, without quotes
 * @param delimited whether users must quote it (it is a reserved word of ADQL or not a regular
 *     identifier)
 * @param datatype VOTable datatype: short, int, long, float, double, char, unicodeChar
 * @param arraysize VOTable arraysize; empty for a scalar
 * @param xtype DALI extended type
 * @param unit VOUnits 1.1 string
 * @param ucd UCD1+
 * @param utype data model role
 * @param description one sentence, in ASCII
 * @param indexed whether conditions on the column are fast
 * @param principal whether clients show it by default
 * @param std whether a standard defines it
 */
public record ColumnMetadata(
    String name,
    boolean delimited,
    String datatype,
    Optional<String> arraysize,
    Optional<String> xtype,
    Optional<String> unit,
    Optional<String> ucd,
    Optional<String> utype,
    String description,
    boolean indexed,
    boolean principal,
    boolean std) {

  public ColumnMetadata {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(datatype, "datatype");
    Objects.requireNonNull(description, "description");
  }

  /** Name as users write it in a query: in double quotes if it must be (TAP 1.1, section 4.3). */
  public String publishedName() {
    return delimited ? '"' + name + '"' : name;
  }
}
