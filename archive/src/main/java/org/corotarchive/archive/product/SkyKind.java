// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

/** Where on the sky the products of a data set look. */
public enum SkyKind {
  /** At one star, through its window. */
  STAR,
  /** At all that one CCD sees. */
  CCD,
  /** Nowhere. */
  NONE
}
