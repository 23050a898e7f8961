// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaliParametersTest {

  private static DaliParameters given(String name, String... values) {
    return DaliParameters.of(Map.of(name, List.of(values)));
  }

  private static void assertProblem(
      DaliParameters parameters, FaultCode code, String parameter, String... words) {
    assertThat(parameters.problems()).hasSize(1);
    Problem problem = parameters.problems().get(0);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.parameter()).contains(parameter);
    assertThat(problem.message()).contains(parameter).endsWith(".");
    assertThat(List.of(words)).allSatisfy(word -> assertThat(problem.message()).contains(word));
  }

  @Test
  void namesDifferByMoreThanCase() {
    DaliParameters parameters = DaliParameters.of(Map.of("qUeRy", List.of("SELECT")));

    assertThat(parameters.single("QUERY")).contains("SELECT");
    assertThat(parameters.single("QUERIES")).isEmpty();
    assertThat(parameters.problems()).isEmpty();
  }

  @Test
  void valuesKeepTheirCaseAndTheirBlanks() {
    assertThat(given("ID", " aB ").single("id")).contains(" aB ");
  }

  @Test
  void repeatedParameterIsAProblemEvenWhenEqual() {
    DaliParameters parameters = given("LANG", "ADQL", "ADQL");

    assertThat(parameters.single("LANG")).contains("ADQL");
    assertProblem(
        parameters, DaliFault.PARAMETER_REPEATED, "LANG", "2 times", "ADQL, ADQL", "once");
  }

  @Test
  void repetitionInAnotherCaseIsARepetition() {
    DaliParameters parameters =
        DaliParameters.of(Map.of("query", List.of("a"), "QUERY", List.of("b")));

    parameters.single("QUERY");

    assertProblem(parameters, DaliFault.PARAMETER_REPEATED, "QUERY");
  }

  @Test
  void addressAndFormAreOneRequest() {
    DaliParameters parameters =
        DaliParameters.of(
            Map.of("MAXREC", List.of("1")),
            Map.of("maxrec", List.of("1"), "LANG", List.of("ADQL")));

    parameters.maxrec(10, 100);

    assertThat(parameters.single("LANG")).contains("ADQL");
    assertProblem(parameters, DaliFault.PARAMETER_REPEATED, "MAXREC");
  }

  @Test
  void problemFoundTwiceIsToldOnce() {
    DaliParameters parameters = given("LANG", "ADQL", "ADQL");

    parameters.single("LANG");
    parameters.single("LANG");

    assertThat(parameters.problems()).hasSize(1);
  }

  @Test
  void emptyValueCountsAsNotGiven() {
    DaliParameters parameters = given("RUNID", "", "");

    assertThat(parameters.runId()).isEmpty();
    assertThat(parameters.problems()).isEmpty();
  }

  @Test
  void repeatableParameterKeepsItsOrder() {
    assertThat(given("ID", "b", "", "a").all("id")).containsExactly("b", "a");
  }

  @Test
  void missingParameterIsAProblemWhereItIsNeeded() {
    DaliParameters parameters = given("LANG", "ADQL");

    assertThat(parameters.required("QUERY")).isEmpty();
    assertProblem(parameters, DaliFault.PARAMETER_MISSING, "QUERY", "missing");
  }

  @Test
  void choiceIsOneOfTheAllowed() {
    assertThat(given("detail", "min").choice("detail", List.of("min", "max"))).contains("min");
    DaliParameters parameters = given("detail", "MIN");

    assertThat(parameters.choice("detail", List.of("min", "max"))).isEmpty();
    assertProblem(parameters, DaliFault.VALUE_UNKNOWN, "detail", "'MIN'", "min, max");
  }

  @Test
  void wholeNumberHasBounds() {
    assertThat(given("WAIT", "-5").integer("WAIT", -5, 5)).hasValue(-5);
    assertThat(given("WAIT", "0000000000000000000005").integer("WAIT", -5, 5)).hasValue(5);
    DaliParameters parameters = given("WAIT", "6");

    assertThat(parameters.integer("WAIT", -5, 5)).isEmpty();
    assertProblem(parameters, DaliFault.NUMBER_OUT_OF_RANGE, "WAIT", "'6'", "-5", "5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ten", "1.0", "1e3", "+1", " 1", "0x10", "--1", "-", "\u0661"})
  void anythingElseIsNoWholeNumber(String text) {
    DaliParameters parameters = given("WAIT", text);

    assertThat(parameters.integer("WAIT", 0, 100)).isEmpty();
    assertProblem(parameters, DaliFault.NUMBER_MALFORMED, "WAIT", "'" + text + "'", "whole number");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7",
    "100, 100",
    "101, 100",
    "9223372036854775808, 100",
    "99999999999999999999999, 100"
  })
  void maxrecIsCappedByTheServiceLimit(String asked, long rows) {
    DaliParameters parameters = given("MAXREC", asked);

    assertThat(parameters.maxrec(10, 100)).isEqualTo(rows);
    assertThat(parameters.problems()).isEmpty();
  }

  @Test
  void maxrecHasADefault() {
    assertThat(given("LANG", "ADQL").maxrec(10, 100)).isEqualTo(10);
    assertThat(given("LANG", "ADQL").maxrec(1000, 100)).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-99999999999999999999999"})
  void negativeMaxrecIsAProblem(String asked) {
    DaliParameters parameters = given("MAXREC", asked);

    assertThat(parameters.maxrec(10, 100)).isZero();
    assertProblem(parameters, DaliFault.NUMBER_OUT_OF_RANGE, "MAXREC", asked, "0 or more");
  }

  @Test
  void formatMayBeAskedForBySynonym() {
    assertThat(given("RESPONSEFORMAT", "csv").responseFormat()).contains("csv");
    assertThat(given("FORMAT", "csv").responseFormat()).isEmpty();
    assertThat(given("format", "csv").responseFormat("FORMAT")).contains("csv");
  }

  @Test
  void formatAndSynonymMayAgree() {
    DaliParameters parameters =
        DaliParameters.of(
            Map.of("RESPONSEFORMAT", List.of("text/CSV"), "FORMAT", List.of("text/csv")));

    assertThat(parameters.responseFormat("FORMAT")).contains("text/CSV");
    assertThat(parameters.problems()).isEmpty();
  }

  @Test
  void formatAndSynonymThatDifferAreAProblem() {
    DaliParameters parameters =
        DaliParameters.of(Map.of("RESPONSEFORMAT", List.of("csv"), "FORMAT", List.of("fits")));

    parameters.responseFormat("FORMAT");

    assertProblem(parameters, DaliFault.FORMATS_DIFFER, "FORMAT", "'csv'", "'fits'");
  }

  @Test
  void runIdHasAtMost64Characters() {
    String galaxies = "\uD83C\uDF0C".repeat(64);
    assertThat(given("RUNID", galaxies).runId()).contains(galaxies);
    DaliParameters parameters = given("RUNID", "x".repeat(65));

    assertThat(parameters.runId()).isEmpty();
    assertProblem(parameters, DaliFault.TEXT_TOO_LONG, "RUNID", "65", "64");
  }

  @Test
  void unknownLanguageIsAProblemThatListsTheKnownOnes() {
    DaliParameters parameters = given("LANG", "SQL");

    assertThat(parameters.language(List.of("ADQL", "ADQL-2.1"))).isEmpty();
    assertProblem(
        parameters,
        DaliFault.LANGUAGE_UNKNOWN,
        "LANG",
        "'SQL'",
        "unknown query language",
        "ADQL, ADQL-2.1");
    assertThat(given("LANG", "ADQL-2.1").language(List.of("ADQL", "ADQL-2.1")))
        .contains("ADQL-2.1");
  }

  @Test
  void longValueIsCutInItsMessage() {
    DaliParameters parameters = given("MAXREC", "9x\n".repeat(100_000));

    parameters.maxrec(1, 1);

    assertThat(parameters.problems().get(0).message()).hasSizeLessThan(200).doesNotContain("\n");
  }

  @Test
  void requestWithoutProblemsPasses() {
    assertThatCode(() -> given("MAXREC", "5").check()).doesNotThrowAnyException();
  }

  @Test
  void allProblemsAreThrownTogether() {
    DaliParameters parameters =
        DaliParameters.of(Map.of("MAXREC", List.of("-1"), "LANG", List.of("SQL")));
    parameters.maxrec(10, 100);
    parameters.language(List.of("ADQL"));
    parameters.required("QUERY");
    parameters.refuse(DaliFault.FORMAT_UNKNOWN, "RESPONSEFORMAT", "RESPONSEFORMAT is unknown.");

    assertThatExceptionOfType(DaliException.class)
        .isThrownBy(parameters::check)
        .satisfies(refusal -> assertThat(refusal.status().getStatusCode()).isEqualTo(400))
        .satisfies(
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Problem::code)
                    .containsExactly(
                        DaliFault.NUMBER_OUT_OF_RANGE,
                        DaliFault.LANGUAGE_UNKNOWN,
                        DaliFault.PARAMETER_MISSING,
                        DaliFault.FORMAT_UNKNOWN));
  }
}
