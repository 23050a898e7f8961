// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import java.util.Locale;

/** Traits of a column (VODataService 1.2, vs:TableParam; the last one is TAP's). */
public enum ColumnFlag {
  /** Conditions on the column are fast. */
  INDEXED,
  /** The column is, or is a part of, what tells rows apart. */
  PRIMARY,
  /** The column may be empty. */
  NULLABLE,
  /** Clients show the column by default (TAP 1.1, section 4.3). */
  PRINCIPAL;

  String elementText() {
    return name().toLowerCase(Locale.ROOT);
  }
}
