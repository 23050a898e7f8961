// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

import java.util.Map;
import java.util.Objects;

/**
 * Where a database is and how to log in.
 *
 * @param url JDBC URL of PostgreSQL, without user and password
 * @param passwords password of every role
 */
public record DatabaseAddress(String url, Map<DatabaseRole, String> passwords) {

  public DatabaseAddress {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "The database address must begin with jdbc:postgresql: but is " + url);
    }
    passwords = Map.copyOf(passwords);
    for (DatabaseRole role : DatabaseRole.values()) {
      if (!passwords.containsKey(role)) {
        throw new IllegalArgumentException("The password of " + role.sqlName() + " is missing");
      }
    }
  }

  /** Password of a role. */
  public String password(DatabaseRole role) {
    return Objects.requireNonNull(passwords.get(role));
  }

  /** The address without its passwords, which must not reach a log. */
  @Override
  public String toString() {
    return url;
  }
}
