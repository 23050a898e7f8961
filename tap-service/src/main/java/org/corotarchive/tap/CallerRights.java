// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.time.Clock;
import java.util.List;
import org.corotarchive.archive.access.AccessControl;
import org.corotarchive.archive.access.Caller;
import org.corotarchive.schema.query.QueryRights;

/** What a caller may read at the moment of the request. */
final class CallerRights {

  private final AccessControl access;
  private final Clock clock;

  CallerRights(AccessControl access, Clock clock) {
    this.access = access;
    this.clock = clock;
  }

  QueryRights of(Caller caller) {
    return new QueryRights(List.copyOf(access.readableClasses(caller, clock.instant())));
  }
}
