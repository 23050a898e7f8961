// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

/** Why the private cluster cannot run. The names are stable: operators search for them. */
public enum ClusterProblem {
  /** The programs of PostgreSQL are not installed. */
  POSTGRESQL_MISSING,
  /** The extension pgSphere is not installed. */
  PGSPHERE_MISSING,
  /** The user that must run the server does not exist. */
  USER_MISSING,
  /** The cluster was made by another major version of PostgreSQL. */
  WRONG_VERSION,
  /** The folder cannot be made or written. */
  FOLDER_NOT_WRITABLE,
  /** The user that runs the server cannot reach the folder. */
  FOLDER_NOT_REACHABLE,
  /** The folder has too little free space. */
  FOLDER_FULL,
  /** This program has the cluster open already. */
  OPEN_ALREADY,
  /** Another program uses the cluster, which should be removed. */
  IN_USE,
  /** The file of passwords is missing or does not fit the cluster. */
  PASSWORDS_LOST,
  /** The server cannot be made, started or stopped, for another reason. */
  SERVER_FAILED
}
