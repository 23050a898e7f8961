// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

/** Forms in which a service may tell an error (DALI 1.1, section 4.2). */
public enum ErrorForm {
  /** A VOTable with {@code QUERY_STATUS=ERROR}, which TAP, SSA, SCS, SIA and DataLink use. */
  VOTABLE("application/x-votable+xml"),
  /** Plain text, which SODA asks for (SODA 1.0, on its responses). */
  TEXT("text/plain;charset=UTF-8");

  private final String mediaType;

  ErrorForm(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Value of the Content-Type header. */
  public String mediaType() {
    return mediaType;
  }
}
