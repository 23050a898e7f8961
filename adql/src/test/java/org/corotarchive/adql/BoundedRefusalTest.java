// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corotarchive.adql.catalog.TableCatalog;
import org.corotarchive.adql.check.QueryChecker;
import org.corotarchive.adql.syntax.AdqlParser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However wrong a query is, the answer is short and soon there. */
class BoundedRefusalTest {
  private static final TableCatalog CATALOG = SampleCatalog.read();
  private static final Duration GENEROUS = Duration.ofSeconds(2);
  private static final int MAX_MESSAGE = 20_000;
  private static final String LONG_NAME = "x".repeat(400_000);

  @Test
  void aHeapOfUnknownColumnsIsCountedAndNotListed() {
    String columns = repeated(20_000, " AND ", i -> "column_without_a_home_" + i + " > 0");
    AdqlException refusal = refusal("SELECT ra FROM corot.star WHERE " + columns);
    assertThat(refusal.faults()).hasSize(20);
    assertThat(refusal).message().endsWith("\n\nand 19980 more").hasSizeLessThan(MAX_MESSAGE);
  }

  @Test
  void theSameFaultIsCountedOnce() {
    AdqlException refusal =
        refusal("SELECT ra FROM corot.star WHERE " + repeated(21, " AND ", i -> "dek > " + i));
    assertThat(refusal.faults()).hasSize(20);
    assertThat(refusal).message().endsWith("\n\nand 1 more");
  }

  @Test
  void unknownTablesOfJoinsAreFewWords() {
    AdqlException refusal =
        refusal(
            "SELECT 1 FROM corot.star AS s"
                + repeated(2_000, "", i -> " JOIN nowhere AS n" + i + " ON n" + i + ".a = s.ra"));
    assertThat(refusal).message().hasSizeLessThan(MAX_MESSAGE);
  }

  @Test
  void tooManyTablesAreToldOnce() {
    AdqlException refusal = refusal(repeated(3_000, " UNION ", i -> "SELECT ra FROM corot.star"));
    assertThat(refusal.faults())
        .extracting(AdqlFault::code)
        .containsExactly(AdqlFaultCode.TOO_MANY_TABLES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT %s FROM corot.star",
        "SELECT \"%s\" FROM corot.star",
        "SELECT %s.ra FROM corot.star",
        "SELECT %s(ra) FROM corot.star",
        "SELECT ra FROM %s",
        "SELECT ra FROM %s.star",
        "SELECT ra FROM corot.star ra %s",
        "SELECT ra FROM corot.star AS %1$s, corot.star AS %1$s",
        "SELECT ra FROM corot.star AS %1$s, corot.star AS b",
        "SELECT zz FROM corot.star AS %1$s JOIN corot.star AS b USING (nothing)",
        "SELECT CAST(ra AS %s) FROM corot.star",
        "SELECT IN_UNIT(ra, '%s') FROM corot.star",
        "SELECT \u00e9%s FROM corot.star",
        "SELECT %s\u00e9 FROM corot.star",
        "WITH %1$s AS (SELECT 1 AS a FROM corot.star), %1$s AS (SELECT 2 AS b FROM corot.star)"
            + " SELECT zz FROM %1$s"
      })
  void aVeryLongNameIsShortened(String query) {
    assertThat(refusal(query.formatted(LONG_NAME))).message().hasSizeLessThan(1_500);
  }

  @Test
  void aNameThatIsCutStillShowsItsBeginning() {
    assertThat(refusal("SELECT " + LONG_NAME + " FROM corot.star").faults().get(0).message())
        .isEqualTo("there is no column " + "x".repeat(77) + "...");
  }

  private static String repeated(int count, String word, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(word));
  }

  private static AdqlException refusal(String query) {
    return Assertions.assertTimeout(
        GENEROUS,
        () ->
            catchThrowableOfType(
                AdqlException.class,
                () -> new QueryChecker(CATALOG).check(AdqlParser.parse(query, AdqlVersion.V2_1))));
  }
}
