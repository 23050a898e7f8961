// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.access;

import java.time.Instant;

/**
 * An access rule as it stands on a node.
 *
 * @param accessClass id of the node, carried by everything the rule decides
 * @param audience whom it lets in
 */
record Rule(int accessClass, Audience audience) {

  /** Whether the rule lets {@code caller} in at {@code now}; today's rules have no dates. */
  boolean admits(Caller caller, Instant now) {
    return caller.belongsTo(audience);
  }
}
