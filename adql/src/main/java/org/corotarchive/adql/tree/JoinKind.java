// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

/** Which rows without a partner stay in a join. */
public enum JoinKind {
  INNER,
  LEFT,
  RIGHT,
  FULL
}
