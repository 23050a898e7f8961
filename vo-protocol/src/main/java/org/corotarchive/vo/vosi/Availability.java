// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a service works (VOSI 1.1, section 2.3). All times are UTC.
 *
 * @param available whether requests are answered now
 * @param upSince since when it has been working
 * @param downAt when it is going to stop
 * @param backAt when it is going to work again
 * @param notes sentences for people
 */
public record Availability(
    boolean available,
    Optional<Instant> upSince,
    Optional<Instant> downAt,
    Optional<Instant> backAt,
    List<String> notes) {

  public Availability {
    Objects.requireNonNull(upSince, "upSince");
    Objects.requireNonNull(downAt, "downAt");
    Objects.requireNonNull(backAt, "backAt");
    notes = List.copyOf(notes);
  }

  /** A service that works and is not going to stop. */
  public static Availability since(Instant start) {
    return new Availability(
        true, Optional.of(start), Optional.empty(), Optional.empty(), List.of());
  }

  /** A service that does not work, and why. */
  public static Availability unavailable(String note) {
    return new Availability(
        false, Optional.empty(), Optional.empty(), Optional.empty(), List.of(note));
  }
}
