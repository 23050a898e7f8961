// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.catalog;

import org.corotarchive.archive.ArchiveException;

/** The tree of this archive has no data set for a product. */
public final class NoPlaceException extends ArchiveException {

  private static final long serialVersionUID = 1L;

  NoPlaceException(String code) {
    super("The tree of the archive has no data set for " + code + ".");
  }
}
