// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.corotarchive.vo.vosi.Availability;

/** Whether the service works (VOSI 1.1, section 2.3): it does when its database answers. */
final class TapAvailability {

  private final BooleanSupplier databaseAnswers;
  private final Instant start;

  TapAvailability(BooleanSupplier databaseAnswers, Instant start) {
    this.databaseAnswers = databaseAnswers;
    this.start = start;
  }

  Availability now() {
    return databaseAnswers.getAsBoolean()
        ? Availability.since(start)
        : Availability.unavailable(
            "The database does not answer at the moment. Queries are refused with status 503.");
  }
}
