// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.access;

/** Whom an access rule lets in. */
public enum Audience {
  /** Anyone, signed in or not. */
  OPEN,
  /** Nobody: what no rule opens is closed. */
  NOBODY
}
