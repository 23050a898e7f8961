// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A query and the SQL that it becomes.
 *
 * @param title what it is an example of
 * @param index the index of the database that it has to use
 * @param adql the query
 * @param sql what it becomes
 */
public record GoldenQuery(String title, Optional<String> index, String adql, String sql) {

  /** The files of golden queries. */
  public static final List<String> FILES =
      List.of(
          "select.txt",
          "conditions.txt",
          "functions.txt",
          "joins.txt",
          "grouping.txt",
          "sets.txt",
          "shapes.txt",
          "positions.txt",
          "user-defined.txt");

  /** All golden queries. */
  public static List<GoldenQuery> all() {
    return FILES.stream().flatMap(file -> read(file).stream()).toList();
  }

  /**
   * The golden queries of a file: blocks of title, index, query and SQL with blank lines between.
   */
  public static List<GoldenQuery> read(String file) {
    List<GoldenQuery> queries = new ArrayList<>();
    for (String block : SampleCatalog.resource("golden/" + file).strip().split("\n\n+")) {
      queries.add(parse(block.lines().toList()));
    }
    return queries;
  }

  private static GoldenQuery parse(List<String> lines) {
    String title = lines.get(0).replaceFirst("^# ", "");
    boolean indexed = lines.get(1).startsWith("index ");
    int start = indexed ? 2 : 1;
    int arrow = lines.indexOf("=>");
    return new GoldenQuery(
        title,
        indexed ? Optional.of(lines.get(1).substring(6)) : Optional.empty(),
        String.join("\n", lines.subList(start, arrow)),
        String.join("\n", lines.subList(arrow + 1, lines.size())));
  }

  @Override
  public String toString() {
    return title;
  }
}
