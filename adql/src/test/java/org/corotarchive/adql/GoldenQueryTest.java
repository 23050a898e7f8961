// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.corotarchive.adql.catalog.TableCatalog;
import org.corotarchive.adql.check.QueryChecker;
import org.corotarchive.adql.function.AdqlFunction;
import org.corotarchive.adql.function.AdqlFunctions;
import org.corotarchive.adql.postgres.PostgresTranslator;
import org.corotarchive.adql.syntax.AdqlFormatter;
import org.corotarchive.adql.syntax.AdqlParser;
import org.corotarchive.adql.tree.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenQueryTest {
  private static final TableCatalog CATALOG = SampleCatalog.read();

  static List<GoldenQuery> queries() {
    return GoldenQuery.all();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void becomesTheSqlOfItsFile(GoldenQuery golden) throws AdqlException {
    Query query = AdqlParser.parse(golden.adql(), AdqlVersion.V2_1);
    SqlText sql =
        PostgresTranslator.translate(new QueryChecker(CATALOG).check(query), OptionalLong.empty());
    assertThat(sql.sql()).isEqualTo(golden.sql());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void printsBackToTextThatSaysTheSame(GoldenQuery golden) throws AdqlException {
    Query query = AdqlParser.parse(golden.adql(), AdqlVersion.V2_1);
    String printed = AdqlFormatter.format(query);
    assertThat(AdqlParser.parse(printed, AdqlVersion.V2_1)).isEqualTo(query);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void holdsNothingThatCouldBeAComment(GoldenQuery golden) {
    assertThat(golden.sql()).doesNotContain("--", "/*", ";");
  }

  @Test
  void coverEveryFunction() {
    String all =
        queries().stream().map(GoldenQuery::adql).collect(Collectors.joining("\n")).toUpperCase();
    assertThat(AdqlFunctions.all())
        .extracting(AdqlFunction::name)
        .allSatisfy(name -> assertThat(all).contains(name.toUpperCase() + "("));
  }
}
