// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

/**
 * Whether aggregates may stand at a place.
 *
 * @param allowed whether they may
 * @param place the place, in the user's words
 */
record AggregateUse(boolean allowed, String place) {

  static final AggregateUse ALLOWED = new AggregateUse(true, "");

  static AggregateUse notIn(String place) {
    return new AggregateUse(false, place);
  }
}
