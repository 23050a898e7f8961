// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource({
    "deg, arcsec, 3600",
    "deg, rad, 0.017453292519943295",
    "d, s, 86400",
    "yr, d, 365.25",
    "m, nm, 1e9",
    "Angstrom, m, 1e-10",
    "km/s, m.s**-1, 1000",
    "mas/yr, deg/d, 7.605e-10",
    "erg.s**-1.cm**-2, W/m**2, 1e-3",
    "Jy, W.m**-2.Hz**-1, 1e-26",
    "deg**2, arcmin**2, 3600",
    "kbyte, byte, 1000",
    "pc, AU, 206264.806",
    "10**-3 m, mm, 1",
    "m**(1/2), cm**(1/2), 10",
    "mmag, mag, 0.001"
  })
  void convertsBetweenUnitsOfOneKind(String from, String to, double factor) {
    OptionalDouble found = Unit.parse(from).orElseThrow().factorTo(Unit.parse(to).orElseThrow());
    assertThat(found.getAsDouble()).isCloseTo(factor, Percentage.withPercentage(0.01));
  }

  @Test
  void roundFactorsStayRound() {
    assertThat(Unit.parse("m").orElseThrow().factorTo(Unit.parse("nm").orElseThrow()))
        .hasValue(1e9);
  }

  @Test
  void unlikeUnitsAreNotConverted() {
    assertThat(Unit.parse("deg").orElseThrow().factorTo(Unit.parse("s").orElseThrow())).isEmpty();
    assertThat(Unit.parse("mag").orElseThrow().factorTo(Unit.parse("ct").orElseThrow())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "e-", "furlong", "m/", "m**", "(m", "m)", "kdeg", "m s)", "..", "1.2.3", "m**x"
      })
  void whatIsNoUnitIsNotRead(String text) {
    assertThat(Unit.parse(text)).isEmpty();
  }
}
