// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corotarchive.adql.catalog.TableCatalog;
import org.corotarchive.adql.check.QueryChecker;
import org.corotarchive.adql.postgres.PostgresTranslator;
import org.corotarchive.adql.syntax.AdqlParser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LargeQueryTest {
  private static final TableCatalog CATALOG = SampleCatalog.read();
  private static final Duration GENEROUS = Duration.ofSeconds(5);
  private static final String START = "SELECT ra FROM corot.star WHERE ";

  @Test
  void tenThousandTermsAreNoTrouble() {
    for (String word : new String[] {" AND ", " OR "}) {
      String terms =
          IntStream.range(0, 10_000)
              .mapToObj(i -> "ra > " + i)
              .collect(Collectors.joining(word, START, ""));
      String sql = Assertions.assertTimeout(GENEROUS, () -> translate(terms));
      assertThat(sql).contains("t1.\"ra\" > 9999");
    }
  }

  @Test
  void tenThousandItemsOfAListAreNoTrouble() {
    String list =
        IntStream.range(0, 10_000)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", ", START + "corot_id IN (", ")"));
    assertThat(Assertions.assertTimeout(GENEROUS, () -> translate(list))).endsWith(" 9999)");
  }

  @Test
  void aLongSumIsNoTrouble() {
    String sum = START + "ra > 0" + " + 1".repeat(1_000);
    assertThat(Assertions.assertTimeout(GENEROUS, () -> translate(sum))).endsWith(" + 1)");
  }

  @Test
  void aRowOfOperatorsTooLongForTheDatabaseIsRefused() {
    refused(AdqlFaultCode.TOO_DEEP, START + "ra > 0" + " + 1".repeat(1_001));
    String half = "(ra" + " + 1".repeat(600) + ")";
    refused(AdqlFaultCode.TOO_DEEP, START + "ra > " + half + " * 2" + " * 1".repeat(600));
  }

  @Test
  void aTextJustBelowTheLimitIsNoTrouble() {
    String text = START + "name <> '" + "x".repeat(AdqlParser.MAX_LENGTH - 100) + "'";
    assertThat(Assertions.assertTimeout(GENEROUS, () -> translate(text))).endsWith("'::text");
  }

  @Test
  void depthIsRefused() {
    for (int depth : new int[] {201, 10_000, 400_000}) {
      refused(
          AdqlFaultCode.TOO_DEEP, START + "(".repeat(depth) + "ra" + ")".repeat(depth) + " > 1");
      refused(AdqlFaultCode.TOO_DEEP, START + "(".repeat(depth));
      refused(AdqlFaultCode.TOO_DEEP, "SELECT ra FROM " + "(".repeat(depth) + "corot.star");
      refused(AdqlFaultCode.TOO_DEEP, "(".repeat(depth) + "SELECT ra FROM corot.star");
    }
    refused(AdqlFaultCode.TOO_DEEP, "SELECT " + "ABS(".repeat(1_000) + "1");
    refused(AdqlFaultCode.TOO_DEEP, START + "NOT (".repeat(1_000) + "ra > 1");
    refused(AdqlFaultCode.TOO_DEEP, START + "ra IN (SELECT ra FROM corot.star WHERE ".repeat(300));
  }

  @Test
  void depthBelowTheLimitIsUnderstood() throws AdqlException {
    String deep = START + "(".repeat(195) + "ra" + ")".repeat(195) + " > ";
    assertThat(translate(deep + "ABS(".repeat(195) + "1" + ")".repeat(195))).contains("abs(abs(");
    assertThat(translate(START + "NOT (".repeat(195) + "ra > 1" + ")".repeat(195)))
        .contains("NOT (NOT (");
  }

  @Test
  void shapesWithinOneAnotherStaySmall() throws AdqlException {
    String area = "AREA(BOX(".repeat(5) + "ra" + ", dec, 1, 1))".repeat(5);
    assertThat(translate(START + area + " > 1")).hasSizeLessThan(20_000);
    refused(
        AdqlFaultCode.TOO_DEEP,
        START + "AREA(BOX(".repeat(20) + "ra" + ", dec, 1, 1))".repeat(20) + " > 1");
  }

  @Test
  void tooLongAText() {
    refused(AdqlFaultCode.TEXT_TOO_LONG, "SELECT 1 " + " ".repeat(AdqlParser.MAX_LENGTH));
  }

  @Test
  void tooManyTables() {
    String tables =
        IntStream.range(0, 25)
            .mapToObj(i -> "corot.star AS s" + i)
            .collect(Collectors.joining(", ", "SELECT s1.ra FROM ", ""));
    refused(AdqlFaultCode.TOO_MANY_TABLES, tables);
  }

  @Test
  void aTableOfWithCountsWithAllTablesBehindIt() {
    String doubling =
        IntStream.range(1, 15)
            .mapToObj(i -> "w%d AS (SELECT a.ra FROM w%d AS a, w%<d AS b)".formatted(i, i - 1))
            .collect(Collectors.joining(", ", "WITH w0 AS (SELECT ra FROM corot.star), ", ""));
    refused(AdqlFaultCode.TOO_MANY_TABLES, doubling + " SELECT ra FROM w14");
  }

  @Test
  void aTableOfWithMayBeNamedAsOftenAsAnother() throws AdqlException {
    String names =
        IntStream.range(0, 20).mapToObj(i -> "w AS w" + i).collect(Collectors.joining(", "));
    String with = "WITH w AS (SELECT ra FROM corot.star) SELECT w1.ra FROM ";
    assertThat(translate(with + names)).contains("AS t21");
  }

  @Test
  void asManyColumnsAsTheDatabaseHasAreNoTrouble() {
    String columns = "SELECT " + "ra, ".repeat(1_599) + "ra FROM corot.star";
    assertThat(Assertions.assertTimeout(GENEROUS, () -> translate(columns))).contains("c1600");
  }

  @Test
  void moreColumnsThanTheDatabaseHasAreRefusedAtTheFirstOfThem() {
    String start = "SELECT ra" + "\n, ra".repeat(20_000);
    refused(AdqlFaultCode.TOO_MANY_COLUMNS, start + " FROM corot.star");
    assertThatExceptionOfType(AdqlException.class)
        .isThrownBy(() -> translate(start + " FROM corot.star"))
        .satisfies(e -> assertThat(e.faults()).hasSize(1))
        .satisfies(e -> assertThat(e.faults().get(0).line()).isEqualTo(1_601));
  }

  @Test
  void whatAnAsteriskStandsForCountsAlso() {
    refused(
        AdqlFaultCode.TOO_MANY_COLUMNS,
        "SELECT s.*" + ", s.*".repeat(1_500) + " FROM corot.star AS s");
  }

  @Test
  void termsThatGroupAndSortCountAlso() {
    String terms = "ra" + ", ra".repeat(1_700);
    refused(AdqlFaultCode.TOO_MANY_COLUMNS, "SELECT ra FROM corot.star ORDER BY " + terms);
    refused(AdqlFaultCode.TOO_MANY_COLUMNS, "SELECT ra FROM corot.star GROUP BY " + terms);
    String union = "SELECT ra FROM corot.star UNION SELECT dec FROM corot.star ORDER BY ";
    refused(AdqlFaultCode.TOO_MANY_COLUMNS, union + terms);
  }

  @Test
  void aCircleOfThousandCornersIsAPolygon() {
    String polygon = START + "CONTAINS(POINT(ra, dec), POLYGON(" + circle(1_000, 5) + ")) = 1";
    assertThat(Assertions.assertTimeout(GENEROUS, () -> translate(polygon))).contains("spoly");
  }

  @Test
  void moreCornersThanTheDatabaseHasAreRefusedBeforeAnySideIsCompared() {
    String polygon = START + "CONTAINS(POINT(ra, dec), POLYGON(" + circle(10_000, 5) + ")) = 1";
    assertThatExceptionOfType(AdqlException.class)
        .isThrownBy(() -> translate(polygon))
        .satisfies(
            e ->
                assertThat(e.faults().get(0).message())
                    .isEqualTo("the polygon has 10000 corners, and may have 1000"));
  }

  private static String circle(int corners, double radius) {
    return IntStream.range(0, corners)
        .mapToObj(i -> 2 * Math.PI * i / corners)
        .map(angle -> radius * Math.cos(angle) + ", " + radius * Math.sin(angle))
        .collect(Collectors.joining(", "));
  }

  private static void refused(AdqlFaultCode code, String query) {
    assertThatExceptionOfType(AdqlException.class)
        .isThrownBy(() -> Assertions.assertTimeout(GENEROUS, () -> translate(query)))
        .satisfies(e -> assertThat(e.faults().get(0).code()).isEqualTo(code));
  }

  private static String translate(String text) throws AdqlException {
    return PostgresTranslator.translate(
            new QueryChecker(CATALOG).check(AdqlParser.parse(text, AdqlVersion.V2_1)),
            OptionalLong.empty())
        .sql();
  }
}
