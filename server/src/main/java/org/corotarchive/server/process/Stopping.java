// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.process;

/** What became of the wish that a service stop. */
public enum Stopping {
  /** It has stopped. */
  STOPPED,
  /** It was asked, and still runs. */
  LATE,
  /** Its process belongs to another user, who alone can stop it. */
  NOT_ALLOWED
}
