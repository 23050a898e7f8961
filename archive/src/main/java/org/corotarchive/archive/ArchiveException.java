// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive;

/**
 * The archive cannot do what was asked; the message is a sentence for a person. The cause, when
 * there is one, is for the operator's log.
 */
public class ArchiveException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception with a sentence for the person who asked. */
  public ArchiveException(String message) {
    super(message);
  }

  /** Creates the exception with a sentence for the person who asked and a cause for the log. */
  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
