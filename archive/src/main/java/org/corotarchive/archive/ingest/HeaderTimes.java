// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.corotarchive.archive.product.TimeSpan;
import org.corotarchive.archive.reading.HeaderKeywords;

/** Dates of FITS headers (FITS 4.0, section 4.4.2.2): ISO 8601 without zone, here always UTC. */
final class HeaderTimes {

  private HeaderTimes() {}

  /** The value of a keyword as an instant; empty if it is absent or no date. */
  static Optional<Instant> instant(HeaderKeywords header, String keyword) {
    return header.text(keyword).flatMap(HeaderTimes::parse);
  }

  /** DATE-BEG to DATE-END; empty unless both are there and in order. */
  static Optional<TimeSpan> span(HeaderKeywords header) {
    Optional<Instant> start = instant(header, "DATE-BEG");
    Optional<Instant> end = instant(header, "DATE-END");
    return start
        .filter(first -> end.isPresent() && !end.get().isBefore(first))
        .map(first -> new TimeSpan(first, end.orElseThrow()));
  }

  /** A date or a date and time in UTC, with or without the letter Z. */
  static Optional<Instant> parse(String text) {
    String plain = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
    try {
      LocalDateTime time =
          plain.contains("T") ? LocalDateTime.parse(plain) : LocalDate.parse(plain).atStartOfDay();
      return Optional.of(time.toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
