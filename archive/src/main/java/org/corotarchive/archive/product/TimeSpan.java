// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A span of time in UTC.
 *
 * @param start its first moment
 * @param end its last moment, not before the first
 */
public record TimeSpan(Instant start, Instant end) {

  private static final Instant MJD_ZERO = Instant.parse("1858-11-17T00:00:00Z");
  private static final double MILLISECONDS_PER_DAY = 86_400_000;

  /** Checks the order. */
  public TimeSpan {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("the end " + end + " is before the start " + start);
    }
  }

  /** The whole of a day. */
  public static TimeSpan ofDay(LocalDate day) {
    return new TimeSpan(
        day.atStartOfDay().toInstant(ZoneOffset.UTC),
        day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  /** Modified Julian Date of the start, in UTC. */
  public double startMjd() {
    return mjd(start);
  }

  /** Modified Julian Date of the end, in UTC. */
  public double endMjd() {
    return mjd(end);
  }

  /** Whether all of {@code other} lies in this span widened by {@code margin} on both sides. */
  public boolean contains(TimeSpan other, Duration margin) {
    return !other.start.isBefore(start.minus(margin)) && !other.end.isAfter(end.plus(margin));
  }

  private static double mjd(Instant instant) {
    return Duration.between(MJD_ZERO, instant).toMillis() / MILLISECONDS_PER_DAY;
  }
}
