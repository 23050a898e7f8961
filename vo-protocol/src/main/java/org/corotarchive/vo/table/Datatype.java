// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

/** Primitive types of VOTable (VOTable 1.4, section 2.1) that the archive's tables use. */
public enum Datatype {
  SHORT("short"),
  INT("int"),
  LONG("long"),
  FLOAT("float"),
  DOUBLE("double"),
  /** ASCII text. */
  CHAR("char"),
  /** Text that may hold characters outside ASCII, written as UCS-2. */
  UNICODE_CHAR("unicodeChar");

  private final String votableName;

  Datatype(String votableName) {
    this.votableName = votableName;
  }

  /** The value of the {@code datatype} attribute of a VOTable FIELD. */
  public String votableName() {
    return votableName;
  }
}
