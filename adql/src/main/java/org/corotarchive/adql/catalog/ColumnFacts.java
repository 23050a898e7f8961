// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.catalog;

import java.util.Optional;

/**
 * What is known about a column beyond its type; carried from the column of a table to the column of
 * an answer.
 *
 * @param unit VOUnits string
 * @param ucd UCD1+
 * @param utype data model role
 * @param description one sentence for people
 * @param arraysize VOTable arraysize as published
 * @param xtype DALI extended type as published
 * @param unicode whether a text value may hold characters outside ASCII
 */
public record ColumnFacts(
    Optional<String> unit,
    Optional<String> ucd,
    Optional<String> utype,
    Optional<String> description,
    Optional<String> arraysize,
    Optional<String> xtype,
    boolean unicode) {

  /** Nothing is known. */
  public static final ColumnFacts NONE =
      new ColumnFacts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);
}
