// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

/** Operations on sets of rows. */
public enum SetKind {
  UNION,
  EXCEPT,
  INTERSECT
}
