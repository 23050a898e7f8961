// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corotarchive.adql.check.QueryChecker;
import org.corotarchive.adql.postgres.PostgresTranslator;
import org.corotarchive.adql.syntax.AdqlParser;

/** Measures the way from text to SQL on a warm virtual machine: milliseconds, median of rounds. */
final class TranslationTiming {
  private static final int ROUNDS = 31;

  private TranslationTiming() {}

  /** Prints one line for each kind of query. */
  public static void main(String[] arguments) {
    QueryChecker checker = new QueryChecker(SampleCatalog.read());
    queries()
        .forEach(
            (title, text) -> System.out.printf("%-45s %8.3f ms%n", title, median(checker, text)));
  }

  private static Map<String, String> queries() {
    String start = "SELECT ra FROM corot.star WHERE ";
    Map<String, String> queries = new LinkedHashMap<>();
    queries.put(
        "cone",
        "SELECT TOP 100 corot_id, ra, dec, mag_v FROM corot.star"
            + " WHERE 1 = CONTAINS(POINT('ICRS', ra, dec), CIRCLE('ICRS', 291.7, 1.4, 0.1))"
            + " AND mag_v < 14.5 ORDER BY mag_v");
    queries.put(
        "cross-match with an upload",
        "SELECT u.id, s.corot_id FROM TAP_UPLOAD.targets AS u JOIN corot.star AS s"
            + " ON DISTANCE(POINT(u.ra, u.dec), POINT(s.ra, s.dec)) < 5 / 3600. WHERE u.id > 10");
    queries.put("SELECT * FROM ivoa.obscore", "SELECT * FROM ivoa.obscore");
    queries.put("5,000 AND terms", start + repeated(5_000, " AND ", "ra > "));
    queries.put("5,000 OR terms", start + repeated(5_000, " OR ", "corot_id = "));
    queries.put("5,000 items of a list", start + "corot_id IN (" + repeated(5_000, ", ", "") + ")");
    queries.put("10,000 brackets, refused", start + "(".repeat(10_000) + "ra" + ")".repeat(10_000));
    queries.put("10 kB of columns and conditions", tenKilobytes());
    return queries;
  }

  private static String repeated(int count, String word, String before) {
    return IntStream.range(0, count)
        .mapToObj(i -> before + (100_000_000 + i))
        .collect(Collectors.joining(word));
  }

  private static String tenKilobytes() {
    String condition = "(s.mag_v BETWEEN 11.5 AND 12.5 OR o.target_name LIKE 'CoRoT-%') AND ";
    return "SELECT s.corot_id, o.obs_id FROM corot.star AS s JOIN ivoa.obscore AS o"
        + " ON s.corot_id = o.corot_id WHERE "
        + condition.repeat(150)
        + "o.t_min > 54000";
  }

  private static double median(QueryChecker checker, String text) {
    for (long end = System.nanoTime() + 1_500_000_000L; System.nanoTime() < end; ) {
      translate(checker, text);
    }
    double[] times =
        IntStream.range(0, ROUNDS)
            .mapToDouble(
                round -> {
                  long start = System.nanoTime();
                  translate(checker, text);
                  return (System.nanoTime() - start) / 1e6;
                })
            .sorted()
            .toArray();
    return times[ROUNDS / 2];
  }

  private static int translate(QueryChecker checker, String text) {
    try {
      return PostgresTranslator.translate(
              checker.check(AdqlParser.parse(text, AdqlVersion.V2_1)), OptionalLong.of(10_001))
          .sql()
          .length();
    } catch (AdqlException refused) {
      return refused.faults().size();
    }
  }
}
