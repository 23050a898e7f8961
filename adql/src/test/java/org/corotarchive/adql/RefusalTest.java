// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.corotarchive.adql.catalog.TableCatalog;
import org.corotarchive.adql.check.QueryChecker;
import org.corotarchive.adql.syntax.AdqlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {
  private static final TableCatalog CATALOG = SampleCatalog.read();

  /** A query and one line for each of its faults. */
  record Refused(String query, List<String> faults) {
    @Override
    public String toString() {
      return query;
    }
  }

  static Stream<Refused> refused() {
    return Stream.of(SampleCatalog.resource("refusals.txt").strip().split("\n\n+"))
        .map(
            block -> {
              String[] halves = block.split("\n=>\n");
              return new Refused(halves[0], halves[1].lines().toList());
            });
  }

  @ParameterizedTest
  @MethodSource("refused")
  void tellsWhatIsWrongAndWhere(Refused refused) {
    AdqlException refusal = refusal(refused.query());
    assertThat(refusal.faults())
        .map(f -> f.code() + " " + f.line() + ":" + f.column() + " " + f.message())
        .isEqualTo(refused.faults());
  }

  @Test
  void everyCodeHasAnExample() {
    List<String> codes =
        refused().flatMap(r -> r.faults().stream()).map(line -> line.split(" ")[0]).toList();
    List<String> tooLongForAFile =
        List.of("TEXT_TOO_LONG", "TOO_DEEP", "TOO_MANY_TABLES", "TOO_MANY_COLUMNS");
    assertThat(AdqlFaultCode.values())
        .extracting(AdqlFaultCode::name)
        .filteredOn(code -> !tooLongForAFile.contains(code))
        .isSubsetOf(codes);
  }

  @Test
  void theMessageIsReadableAsPlainText() {
    AdqlException refusal = refusal("SELECT ra, dek\nFROM corot.star LIMIT 5");
    assertThat(refusal)
        .hasMessage(
            """
            line 2, column 17: LIMIT is not part of ADQL here [NOT_ADQL]
            FROM corot.star LIMIT 5
                            ^^^^^
            The number of rows is limited by TOP: SELECT TOP 10 ...""");
  }

  @Test
  void theCaretStandsUnderTheFaultOfALongLine() {
    String query = "SELECT " + "ra, ".repeat(100) + "dek FROM corot.star WHERE ra > 5";
    String[] lines = refusal(query).faults().get(0).excerpt().split("\n");
    int caret = lines[1].indexOf('^');
    assertThat(lines[0].substring(caret)).startsWith("dek FROM");
    assertThat(lines[0]).hasSizeLessThan(110);
  }

  @Test
  void countsCharactersAndLinesAsPeopleDo() {
    AdqlFault fault =
        refusal("SELECT '\uD83D\uDE00é',\r\n\r\tdek\rFROM corot.star").faults().get(0);
    assertThat(List.of(fault.line(), fault.column())).containsExactly(3, 2);
    AdqlFault behind = refusal("SELECT '\uD83D\uDE00é', dek FROM corot.star").faults().get(0);
    assertThat(behind.column()).isEqualTo(14);
  }

  private static AdqlException refusal(String query) {
    return catchThrowableOfType(
        AdqlException.class,
        () -> new QueryChecker(CATALOG).check(AdqlParser.parse(query, AdqlVersion.V2_1)));
  }
}
