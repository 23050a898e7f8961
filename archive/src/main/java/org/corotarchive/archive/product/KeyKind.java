// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

/** What tells one product of a data set from another. */
public enum KeyKind {
  /** A star in a run. */
  STAR("star"),
  /** A CCD in a run. */
  RUN_CCD("run-ccd"),
  /** A run. */
  RUN("run"),
  /** A day. */
  DATE("date"),
  /** A free name. */
  NAME("name");

  private final String descriptor;

  KeyKind(String descriptor) {
    this.descriptor = descriptor;
  }

  /** The word for it in {@code products.xml}. */
  String descriptor() {
    return descriptor;
  }
}
