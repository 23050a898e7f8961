// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.corotarchive.adql.GoldenQuery;
import org.junit.jupiter.api.Test;

class AdqlLanguageTest {
  private static final String EXAMPLES =
      GoldenQuery.all().stream()
          .map(GoldenQuery::adql)
          .collect(Collectors.joining("\n"))
          .toUpperCase(Locale.ROOT);

  @Test
  void eachDeclaredFeatureHasAnExampleThatWorks() {
    List<String> forms =
        AdqlLanguage.optionalFeatures().values().stream().flatMap(List::stream).toList();
    assertThat(forms)
        .allSatisfy(form -> assertThat(EXAMPLES).containsPattern("\\b" + form + "\\b"));
  }

  @Test
  void eachShapeFunctionHasAnExampleThatWorks() {
    assertThat(AdqlLanguage.geometryFunctions())
        .contains("POINT", "INTERSECTS")
        .allSatisfy(name -> assertThat(EXAMPLES).contains(name + "("));
  }

  @Test
  void identifiersAreInLowerCase() {
    assertThat(AdqlLanguage.optionalFeatures().keySet())
        .allSatisfy(type -> assertThat(type).isLowerCase());
  }

  @Test
  void userDefinedFunctionsTellTheirForm() {
    assertThat(AdqlLanguage.userDefinedFunctions())
        .extracting(AdqlLanguage.UserDefinedFunction::form)
        .contains(
            "ivo_to_mjd(d TIMESTAMP) -> DOUBLE PRECISION",
            "ivo_healpix_index(hpxOrder BIGINT, p POINT) -> BIGINT");
  }
}
