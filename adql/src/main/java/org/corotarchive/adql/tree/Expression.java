// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import org.corotarchive.adql.source.Location;

/** A value or a condition. */
public sealed interface Expression permits Value, Condition {

  /**
   * Where it was written.
   *
   * @return its place in the text
   */
  Location location();
}
