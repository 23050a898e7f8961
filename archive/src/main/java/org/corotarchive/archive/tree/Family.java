// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.tree;

import java.util.Locale;

/** The two families of data sets in a run. */
public enum Family {
  /** What the run was made for. */
  MAIN,
  /** What helps to understand it. */
  COMPLEMENTARY;

  /** The family as it stands in description file and table. */
  public String columnValue() {
    return name().toLowerCase(Locale.ROOT);
  }
}
