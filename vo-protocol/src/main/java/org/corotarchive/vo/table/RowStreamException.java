// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.util.Objects;

/**
 * The rest of a {@link RowStream} cannot be had; the message tells the user why, in words without
 * inside detail.
 */
public final class RowStreamException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception with a sentence for the user. */
  public RowStreamException(String message) {
    super(message);
  }

  /** The sentences for the user; never absent. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
