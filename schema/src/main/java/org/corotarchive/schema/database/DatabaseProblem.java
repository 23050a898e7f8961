// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

/** Why a database cannot serve the archive. The names are stable: operators search for them. */
public enum DatabaseProblem {
  /** Nobody answers at the address. */
  UNREACHABLE,
  /** The database refuses a role or its password. */
  LOGIN_REFUSED,
  /** Steps that need a superuser were not taken, or the database has the wrong encoding. */
  NOT_PREPARED,
  /** The tables are those of a newer version of this program. */
  NEWER_THAN_PROGRAM,
  /** The tables could not be brought to the version of this program. */
  MIGRATION_FAILED
}
