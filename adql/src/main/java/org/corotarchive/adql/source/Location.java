// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.source;

/**
 * A place in the text of a query.
 *
 * <p>All locations are equal, so that two trees are equal when they say the same, wherever they
 * were written.
 *
 * @param start offset of the first character, from 0
 * @param end offset behind the last character
 */
public record Location(int start, int end) {

  /** The place of what was not written by a person. */
  public static final Location NONE = new Location(0, 0);

  /**
   * The place from this one to the end of another one.
   *
   * @param last a later place
   * @return both and what is between them
   */
  public Location to(Location last) {
    return new Location(start, Math.max(end, last.end));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Location;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
