// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.access;

/** The one who asks. Every kind of caller answers for itself whether an audience includes it. */
public sealed interface Caller {

  /** Someone who has not signed in. */
  static Caller anonymous() {
    return Anonymous.VISITOR;
  }

  /** Whether the caller belongs to {@code audience}. */
  boolean belongsTo(Audience audience);

  /** Someone who has not signed in; there is only one such caller. */
  enum Anonymous implements Caller {
    /** The visitor. */
    VISITOR;

    @Override
    public boolean belongsTo(Audience audience) {
      return audience == Audience.OPEN;
    }
  }
}
