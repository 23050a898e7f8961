// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi.tapregext;

import java.net.URI;
import java.util.Locale;

/** Where the service takes uploaded tables from (TAPRegExt 1.0, tr:UploadMethod). */
public enum UploadMethod {
  /** A part of the request itself. */
  INLINE,
  /** An address of scheme {@code http}. */
  HTTP,
  /** An address of scheme {@code https}. */
  HTTPS,
  /** An address of scheme {@code ftp}. */
  FTP;

  /** Identifier of the method. */
  public URI id() {
    return URI.create("ivo://ivoa.net/std/TAPRegExt#upload-" + name().toLowerCase(Locale.ROOT));
  }
}
