// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

/** The roles of the database that log in. A fourth one, {@code corot_view}, only owns the views. */
public enum DatabaseRole {
  /** Owns the base tables and migrates them. */
  OWNER("corot_owner"),
  /** The archive itself: reads and writes the base tables. */
  APP("corot_app"),
  /** Queries of users: reads the published views and makes temporary tables. */
  TAP("corot_tap");

  private final String sqlName;

  DatabaseRole(String sqlName) {
    this.sqlName = sqlName;
  }

  /** Name of the role in the database. */
  public String sqlName() {
    return sqlName;
  }
}
