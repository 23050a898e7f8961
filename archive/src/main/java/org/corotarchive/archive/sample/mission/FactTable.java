// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A small CSV table that comes with the program: lines of {@code #} are remarks, no quoting. */
final class FactTable {

  private final List<Row> rows;

  private FactTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Reads the table of that name beside this class. */
  static FactTable read(String name) {
    try (InputStream stream = FactTable.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program is incomplete: " + name + " is missing");
      }
      return parse(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FactTable parse(BufferedReader reader) {
    List<String> lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
    List<String> columns = cells(lines.get(0));
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      rows.add(new Row(columns, cells(line)));
    }
    return new FactTable(rows);
  }

  private static List<String> cells(String line) {
    return List.of(line.split(",", -1));
  }

  List<Row> rows() {
    return rows;
  }

  /** One line; each cell is asked for by the name of its column. */
  record Row(List<String> columns, List<String> cells) {

    Row {
      if (columns.size() != cells.size()) {
        throw new IllegalStateException("a line of the fact tables is cut: " + cells);
      }
    }

    String text(String column) {
      return cells.get(columns.indexOf(column));
    }

    double number(String column) {
      return Double.parseDouble(text(column));
    }

    long whole(String column) {
      return Long.parseLong(text(column));
    }

    OptionalDouble optional(String column) {
      return text(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(column));
    }

    TimeSpan span() {
      return new TimeSpan(Instant.parse(text("start")), Instant.parse(text("end")));
    }

    SkyPosition position(String ra, String dec) {
      return new SkyPosition(number(ra), number(dec));
    }
  }
}
