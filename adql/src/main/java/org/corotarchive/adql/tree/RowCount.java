// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * A number of rows, as TOP and OFFSET give it.
 *
 * @param rows at least 0; a number too great for 64 bits is read as the greatest that fits
 * @param location place
 */
public record RowCount(long rows, Location location) {

  public RowCount {
    Objects.requireNonNull(location, "location");
    if (rows < 0) {
      throw new IllegalArgumentException("a number of rows is not negative");
    }
  }
}
