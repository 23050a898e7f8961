// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A span of time in UTC, whole seconds, as the names of the mission's files give it.
 *
 * @param start first instant
 * @param end last instant, after the start
 */
public record TimeSpan(Instant start, Instant end) {

  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

  public TimeSpan {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("a span must end after its start: " + start + " " + end);
    }
  }

  /** Length in seconds. */
  public long seconds() {
    return Duration.between(start, end).toSeconds();
  }

  /** Length in days. */
  public double days() {
    return seconds() / 86400.0;
  }

  /** The start as file names write it: {@code yyyymmddThhmmss}. */
  public String compactStart() {
    return COMPACT.format(start);
  }

  /** Both ends as file names write them, joined by an underscore. */
  public String compact() {
    return compactStart() + "_" + COMPACT.format(end);
  }

  /** The shortest span that holds both. */
  public TimeSpan union(TimeSpan other) {
    return new TimeSpan(
        start.isBefore(other.start) ? start : other.start,
        end.isAfter(other.end) ? end : other.end);
  }

  /** The same start, but no longer than the given time. */
  public TimeSpan atMost(Duration longest) {
    Instant latest = start.plus(longest);
    return end.isAfter(latest) ? new TimeSpan(start, latest) : this;
  }
}
