// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A line of a comma-separated list with a header line (RFC 4180, without line breaks in fields).
 */
final class ListLine {

  private final Map<String, Integer> columns;
  private final List<String> fields;

  ListLine(Map<String, Integer> columns, String line) {
    this.columns = columns;
    this.fields = split(line);
  }

  /** Places of the columns by name, from the header line. */
  static Map<String, Integer> columns(String headerLine) {
    Map<String, Integer> columns = new HashMap<>();
    for (String name : split(headerLine)) {
      columns.put(name, columns.size());
    }
    return columns;
  }

  /** The value of a column; empty if the column or its value is not there. */
  Optional<String> text(String column) {
    int place = columns.getOrDefault(column, Integer.MAX_VALUE);
    return place < fields.size()
        ? Optional.of(fields.get(place)).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /** The value of a column as a finite number; empty if it is not there or is none. */
  OptionalDouble number(String column) {
    Optional<String> text = text(column);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      double number = Double.parseDouble(text.get());
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private static List<String> split(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      if (character == '"') {
        boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (doubled) {
          field.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (character == ',' && !quoted) {
        fields.add(field.toString().strip());
        field.setLength(0);
      } else {
        field.append(character);
      }
    }
    fields.add(field.toString().strip());
    return fields;
  }
}
