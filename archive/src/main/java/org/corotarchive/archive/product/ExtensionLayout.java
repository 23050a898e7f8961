// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.util.List;

/**
 * Extensions that belong together in a FITS file of a data set.
 *
 * @param names their EXTNAME, the first of which holds the science rows; empty: any table will do
 */
public record ExtensionLayout(List<String> names) {

  /** Copies the list. */
  public ExtensionLayout {
    names = List.copyOf(names);
  }

  /** Whether any table will do. */
  public boolean anyTable() {
    return names.isEmpty();
  }

  @Override
  public String toString() {
    return anyTable() ? "a table" : String.join(", ", names);
  }
}
