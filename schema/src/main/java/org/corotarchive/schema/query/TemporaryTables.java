// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.query;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Makes and fills the temporary tables of one query (uploads). They must be declared {@code ON
 * COMMIT DROP}; large ones should be analysed after loading.
 *
 * @param <X> how reading their content may fail
 */
@FunctionalInterface
public interface TemporaryTables<X extends Exception> {

  /**
   * Makes the tables within the transaction of the query.
   *
   * @param connection open in a transaction; must be neither committed nor closed
   */
  void create(Connection connection) throws SQLException, X;
}
