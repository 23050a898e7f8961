// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.access;

/**
 * An access rule as it stands on a node.
 *
 * @param accessClass id of the node, carried by everything the rule decides
 * @param audience whom it lets in
 */
public record Rule(int accessClass, Audience audience) {

  /** Whether the rule lets {@code caller} in. */
  boolean admits(Caller caller) {
    return caller.belongsTo(audience);
  }
}
