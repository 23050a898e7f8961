// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.catalog;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Columns that are written together, by a statement or as a line of PostgreSQL's COPY.
 *
 * @param list the columns, in order
 * @param <R> kind of row
 */
record TableColumns<R>(List<TableColumn<R>> list) {

  TableColumns {
    list = List.copyOf(list);
  }

  String names() {
    return joined(TableColumn::name);
  }

  String placeholders() {
    return joined(TableColumn::placeholder);
  }

  /** Assignments of an upsert that takes the new row's value for every column. */
  String replacements() {
    return joined(column -> column.name() + " = EXCLUDED." + column.name());
  }

  /** Binds the values of {@code row} from the first placeholder on. */
  void bind(PreparedStatement statement, R row) throws SQLException {
    for (int i = 0; i < list.size(); i++) {
      Optional<?> value = list.get(i).value().apply(row);
      if (value.isPresent()) {
        statement.setObject(i + 1, value.get());
      } else {
        statement.setNull(i + 1, Types.NULL);
      }
    }
  }

  /** Appends {@code row} as a line of COPY's text format (PostgreSQL 15, COPY, "Text Format"). */
  void appendLine(StringBuilder line, R row) {
    char separator = '\t';
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        line.append(separator);
      }
      Optional<?> value = list.get(i).value().apply(row);
      if (value.isPresent()) {
        appendEscaped(line, value.get().toString());
      } else {
        line.append("\\N");
      }
    }
    line.append('\n');
  }

  private static void appendEscaped(StringBuilder line, String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '\\' -> line.append("\\\\");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        default -> line.append(character);
      }
    }
  }

  private String joined(Function<TableColumn<R>, String> part) {
    return list.stream().map(part).collect(Collectors.joining(", "));
  }
}
