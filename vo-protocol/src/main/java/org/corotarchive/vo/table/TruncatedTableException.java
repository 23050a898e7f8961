// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;

/**
 * A table was cut after its first bytes had gone out, in a form that has no mark for it. Whoever
 * sends the bytes must break the connection, so that the part is not taken for the whole.
 */
public final class TruncatedTableException extends IOException {

  private static final long serialVersionUID = 1L;

  TruncatedTableException(String message) {
    super(message);
  }
}
