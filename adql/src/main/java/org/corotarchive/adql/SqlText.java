// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql;

import java.util.Objects;

/**
 * One SELECT statement of PostgreSQL, without parameters and without a final semicolon.
 *
 * <p>It holds no text of the user but string values, quoted anew; it may stand within {@code COPY
 * (...) TO STDOUT}.
 *
 * @param sql the statement
 */
public record SqlText(String sql) {

  public SqlText {
    Objects.requireNonNull(sql, "sql");
  }
}
