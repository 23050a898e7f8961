// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.corotarchive.adql.function.AdqlFunction;
import org.corotarchive.adql.function.AdqlFunctions;
import org.junit.jupiter.api.Test;

class PostgresFunctionsTest {

  @Test
  void eachDeclaredFunctionHasATranslationAndNoOtherHas() {
    assertThat(AdqlFunctions.all())
        .extracting(AdqlFunction::id)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(PostgresFunctions.ids());
  }
}
