// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.corotarchive.adql.check.QueryChecker;
import org.corotarchive.adql.postgres.PostgresTranslator;
import org.corotarchive.adql.syntax.AdqlFormatter;
import org.corotarchive.adql.syntax.AdqlParser;
import org.corotarchive.adql.tree.Query;
import org.junit.jupiter.api.Test;

/** Spoils good queries: whatever comes of it is a query or a refusal, and never anything else. */
class MutatedQueryTest {
  private static final Duration TIME = Duration.ofSeconds(4);
  private static final long SEED = 20_061_227;
  private static final List<String> SCRAPS =
      List.of(
          "(",
          ")",
          ",",
          "'",
          "\"",
          ".",
          ";",
          "--",
          "\n",
          "\0",
          "\\",
          "%",
          "*",
          "-",
          "=",
          "<",
          "||",
          "SELECT ",
          " FROM ",
          " WHERE ",
          " AND ",
          " NOT ",
          " IN ",
          " NULL ",
          " UNION ",
          " ORDER BY ",
          " AS ",
          "POINT(",
          "CIRCLE(",
          "CONTAINS(",
          "1e999",
          "0x1",
          ".5.",
          "\u2019",
          "\uD800",
          "9999999999999999999999",
          "NaN",
          " OFFSET 1",
          "TOP 5 ",
          " GROUP BY ",
          "COUNT(*)",
          " JOIN ",
          " USING (ra)",
          "t1",
          "c1");

  private final Random random = new Random(SEED);
  private final QueryChecker checker = new QueryChecker(SampleCatalog.read());
  private final List<String> seeds = GoldenQuery.all().stream().map(GoldenQuery::adql).toList();

  @Test
  void nothingButARefusalComesOut() {
    int accepted = 0;
    int tried = 0;
    for (Instant end = Instant.now().plus(TIME); Instant.now().isBefore(end); tried++) {
      String text = spoiled(seeds.get(random.nextInt(seeds.size())), 1 + random.nextInt(3));
      accepted += isAccepted(text) ? 1 : 0;
    }
    assertThat(accepted).as("some spoiled queries are still good").isBetween(1, tried - 1);
  }

  private boolean isAccepted(String text) {
    try {
      Query query = AdqlParser.parse(text, AdqlVersion.V2_1);
      assertThat(AdqlParser.parse(AdqlFormatter.format(query), AdqlVersion.V2_1)).isEqualTo(query);
      String sql = PostgresTranslator.translate(checker.check(query), OptionalLong.of(5)).sql();
      assertThat(sql).doesNotContain("\0");
      return true;
    } catch (AdqlException refused) {
      assertThat(refused.faults()).isNotEmpty();
      return false;
    } catch (RuntimeException | StackOverflowError broken) {
      throw new AssertionError("broken by: " + text, broken);
    }
  }

  private String spoiled(String query, int times) {
    StringBuilder text = new StringBuilder(query);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(8));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
        case 2 -> text.replace(at, end, SCRAPS.get(random.nextInt(SCRAPS.size())));
        default -> text.insert(at, text.substring(at, end));
      }
    }
    return text.toString();
  }
}
