// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.access;

/** Whom an access rule lets in. */
public enum Audience {
  /** Anyone, signed in or not. */
  OPEN("public"),
  /** Nobody: what no rule opens is closed. */
  NOBODY("proprietary");

  private final String dataRights;

  Audience(String dataRights) {
    this.dataRights = dataRights;
  }

  /**
   * The word of ObsCore 1.1 (column data_rights), whose three words have the meaning of VOResource
   * rights: public needs no signing in, secure is for anyone who signs in, proprietary for nobody
   * but its owner.
   */
  public String dataRights() {
    return dataRights;
  }
}
