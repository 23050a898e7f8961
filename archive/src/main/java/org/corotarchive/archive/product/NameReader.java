// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.corotarchive.archive.product.NamePattern.Part;

/** Reads file names by the patterns of a list of data sets. */
final class NameReader {

  private static final DateTimeFormatter STAMP = strict("uuuuMMdd'T'HHmmss");
  private static final DateTimeFormatter DAY = strict("uuuuMMdd");

  private final List<DataSet> dataSets;

  NameReader(List<DataSet> dataSets) {
    this.dataSets = List.copyOf(dataSets);
  }

  NameReading read(String fileName) {
    for (DataSet dataSet : dataSets) {
      Optional<Map<Part, String>> parts = dataSet.naming().match(fileName);
      if (parts.isPresent()) {
        return read(fileName, dataSet, parts.get());
      }
    }
    return new NameRefusal(advice(fileName));
  }

  private static NameReading read(String fileName, DataSet dataSet, Map<Part, String> parts) {
    try {
      Optional<TimeSpan> span = span(parts);
      return new ProductName(
          fileName,
          storedName(fileName, dataSet, parts),
          dataSet,
          key(dataSet.key(), parts),
          span,
          Optional.ofNullable(parts.get(Part.VERSION)));
    } catch (DateTimeParseException e) {
      return new NameRefusal(
          "The name has a date that no calendar knows: "
              + e.getParsedString()
              + "; dates are written yyyymmdd and times hhmmss, in UTC.");
    } catch (IllegalArgumentException e) {
      return new NameRefusal("The dates in the name are in the wrong order: " + e.getMessage());
    }
  }

  private static ProductKey key(KeyKind kind, Map<Part, String> parts) {
    return switch (kind) {
      case STAR -> new ProductKey.Star(Long.parseLong(part(parts, Part.ID)));
      case RUN_CCD -> new ProductKey.RunCcd(part(parts, Part.RUN), part(parts, Part.CCD));
      case RUN -> new ProductKey.Run(part(parts, Part.RUN));
      case DATE -> new ProductKey.Date(LocalDate.parse(part(parts, Part.DATE), DAY));
      case NAME -> new ProductKey.Named(part(parts, Part.NAME));
    };
  }

  private static Optional<TimeSpan> span(Map<Part, String> parts) {
    if (parts.containsKey(Part.DATE)) {
      return Optional.of(TimeSpan.ofDay(LocalDate.parse(part(parts, Part.DATE), DAY)));
    }
    if (!parts.containsKey(Part.START)) {
      return Optional.empty();
    }
    Instant start = instant(part(parts, Part.START));
    Instant end = parts.containsKey(Part.END) ? instant(part(parts, Part.END)) : start;
    return Optional.of(new TimeSpan(start, end));
  }

  private static String storedName(String fileName, DataSet dataSet, Map<Part, String> parts) {
    String written = parts.getOrDefault(Part.CODE, "");
    return written.isEmpty() ? fileName : dataSet.code() + fileName.substring(written.length());
  }

  private static String part(Map<Part, String> parts, Part part) {
    return Optional.ofNullable(parts.get(part)).orElseThrow();
  }

  private static Instant instant(String text) {
    return LocalDateTime.parse(text, STAMP).toInstant(ZoneOffset.UTC);
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private String advice(String fileName) {
    return dataSets.stream()
        .filter(dataSet -> dataSet.naming().likeness(fileName) > 0)
        .max(Comparator.comparingInt(dataSet -> dataSet.naming().likeness(fileName)))
        .map(dataSet -> "A file of this set should be called " + dataSet.naming() + ".")
        .orElse("No data set of the archive has files of this name.");
  }
}
