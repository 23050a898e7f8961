// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.database;

import org.corotarchive.archive.ArchiveException;

/** The database does not answer at the moment; the same may work later. */
public final class DatabaseDownException extends ArchiveException {

  private static final long serialVersionUID = 1L;

  DatabaseDownException(Throwable cause) {
    super("The database of the archive does not answer at the moment.", cause);
  }
}
