package org.corotarchive.archive.access;

/** Whom an access rule lets in. */
public enum Audience {
  /** Anyone, signed in or not. */
  OPEN,
  /** Nobody: what no rule opens is closed. */
  NOBODY
}
