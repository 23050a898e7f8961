// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.corotarchive.adql.catalog.AdqlType;
import org.junit.jupiter.api.Test;

class SqlTest {

  @Test
  void quotesInTextsAndNamesAreDoubled() {
    assertThat(Sql.text("l'été")).isEqualTo("'l''été'");
    assertThat(Sql.name("a\"b")).isEqualTo("\"a\"\"b\"");
  }

  @Test
  void aBackslashMeansItselfWhateverTheSettingsAre() {
    assertThat(Sql.text("a\\'; --")).isEqualTo("E'a\\\\''; --'");
  }

  @Test
  void nulIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Sql.text("a\0"));
    assertThatIllegalArgumentException().isThrownBy(() -> Sql.name("a\0"));
  }

  @Test
  void numbersAreWrittenAnew() {
    assertThat(Sql.number(new BigDecimal("-5"), AdqlType.INTEGER)).isEqualTo("(-5)");
    assertThat(Sql.number(new BigDecimal("12.50"), AdqlType.DOUBLE)).isEqualTo("12.5::float8");
    assertThat(Sql.number(new BigDecimal("-1e-7"), AdqlType.REAL)).isEqualTo("(-1.0E-7)::float4");
    assertThat(Sql.number(new BigDecimal("-0.0"), AdqlType.DOUBLE)).isEqualTo("0.0::float8");
    assertThatIllegalArgumentException().isThrownBy(() -> Sql.constant(Double.NaN));
  }
}
