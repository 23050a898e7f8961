// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A header and data unit of a FITS file, its data not looked at.
 *
 * @param index its place in the file, 0 for the primary
 * @param kind PRIMARY or the value of XTENSION
 * @param name EXTNAME; empty if there is none
 * @param dataBytes size of the data without padding
 * @param keywords its header
 */
public record HduDescription(
    int index, String kind, String name, long dataBytes, HeaderKeywords keywords) {

  // FITS 4.0, section 7.2.1: the greatest TFIELDS.
  private static final int MAX_COLUMNS = 999;

  /** Whether it is a table, binary or text. */
  public boolean isTable() {
    return "BINTABLE".equals(kind) || "TABLE".equals(kind);
  }

  /** Number of rows of a table. */
  public OptionalLong rows() {
    return isTable() ? keywords.integer("NAXIS2") : OptionalLong.empty();
  }

  /** The columns of a table; none for anything else. */
  public List<ColumnDescription> columns() {
    List<ColumnDescription> columns = new ArrayList<>();
    long fields = isTable() ? keywords.integer("TFIELDS").orElse(0) : 0;
    for (int i = 1; i <= Math.min(fields, MAX_COLUMNS); i++) {
      columns.add(
          new ColumnDescription(
              keywords.text("TTYPE" + i).orElse(""),
              keywords.text("TFORM" + i).orElse(""),
              keywords.text("TUNIT" + i)));
    }
    return columns;
  }
}
