// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corotarchive.adql.OutputColumn;
import org.corotarchive.adql.tree.Aggregate;
import org.corotarchive.adql.tree.ColumnName;
import org.corotarchive.adql.tree.FunctionCall;
import org.corotarchive.adql.tree.Value;

/** Names for columns that the query leaves without one, and unique names for an answer. */
final class ItemNames {
  private static final String LEGAL = "[A-Za-z][A-Za-z0-9_]*";

  private ItemNames() {}

  /** A legal name for a value without a name: of its function and column, else of its place. */
  static String made(Value value, int index) {
    if (value instanceof Aggregate aggregate) {
      String kind = aggregate.kind().name().toLowerCase(Locale.ROOT);
      return aggregate
          .argument()
          .map(argument -> of(kind, Optional.of(argument), index))
          .orElse(kind + "_all");
    }
    if (value instanceof FunctionCall call) {
      String function = call.name().text().toLowerCase(Locale.ROOT);
      return of(function, call.arguments().stream().findFirst(), index);
    }
    return numbered(index);
  }

  private static String of(String function, Optional<Value> argument, int index) {
    return argument
        .filter(ColumnName.class::isInstance)
        .map(column -> ((ColumnName) column).column().text())
        .filter(name -> name.matches(LEGAL))
        .map(name -> function + "_" + name)
        .orElse(numbered(index));
  }

  private static String numbered(int index) {
    return "col_" + (index + 1);
  }

  /** The columns of an answer; a name that is already there gets a number behind it. */
  static List<OutputColumn> unique(List<Result.Column> columns) {
    Set<String> taken = new HashSet<>();
    Map<String, Integer> numbers = new HashMap<>();
    List<OutputColumn> unique = new ArrayList<>();
    for (Result.Column column : columns) {
      String name = column.name();
      while (!taken.add(Names.key(name))) {
        name = column.name() + "_" + numbers.merge(Names.key(column.name()), 2, (n, two) -> n + 1);
      }
      unique.add(new OutputColumn(name, column.type(), column.facts()));
    }
    return unique;
  }
}
