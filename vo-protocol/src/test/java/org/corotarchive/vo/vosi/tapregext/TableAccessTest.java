// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi.tapregext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.corotarchive.vo.SampleData;
import org.corotarchive.vo.contract.IvoaSchemas;
import org.corotarchive.vo.contract.Xml;
import org.corotarchive.vo.vosi.CapabilitiesDocument;
import org.junit.jupiter.api.Test;

class TableAccessTest {

  private static final TableAccess FULL =
      SampleData.tableAccess(URI.create("https://archive.example.org/tap"));

  @Test
  void serviceMaySayOnlyWhatItMust() {
    TableAccess least =
        new TableAccess(
            FULL.interfaces(),
            List.of(),
            FULL.languages(),
            FULL.outputFormats(),
            List.of(),
            TapLimits.none());

    byte[] bytes = Xml.bytes(new CapabilitiesDocument(List.of(least))::write);

    assertThat(
            Xml.parse(bytes)
                .elements("//dataModel | //uploadMethod | //outputLimit | //retentionPeriod"))
        .isEmpty();
    IvoaSchemas.find().ifPresent(schemas -> schemas.assertValid(bytes));
  }

  @Test
  void languageIsAskedForWithOrWithoutItsVersion() {
    assertThat(FULL.languages().get(0).parameterValues())
        .containsExactly("ADQL", "ADQL-2.0", "ADQL-2.1");
  }

  @Test
  void serviceNeedsAnInterfaceALanguageAndAFormat() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TableAccess(
                    List.of(),
                    List.of(),
                    FULL.languages(),
                    FULL.outputFormats(),
                    List.of(),
                    TapLimits.none()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TableAccess(
                    FULL.interfaces(),
                    List.of(),
                    List.of(),
                    FULL.outputFormats(),
                    List.of(),
                    TapLimits.none()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TableAccess(
                    FULL.interfaces(),
                    List.of(),
                    FULL.languages(),
                    List.of(),
                    List.of(),
                    TapLimits.none()));
  }

  @Test
  void usualLimitDoesNotExceedTheHardOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TimeLimits(Optional.of(Duration.ofHours(2)), Optional.of(Duration.ofHours(1))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new DataLimits(DataLimits.Unit.ROW, OptionalLong.of(2), OptionalLong.of(1)));
  }

  @Test
  void limitIsNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeLimits(Optional.of(Duration.ofHours(-2)), Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new DataLimits(DataLimits.Unit.BYTE, OptionalLong.empty(), OptionalLong.of(-1)));
  }

  @Test
  void languageAndFormatAreCheckedWhenMade() {
    LanguageVersion version = new LanguageVersion("2.1", Optional.empty());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Language("AD QL", List.of(version), Optional.empty(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Language("ADQL", List.of(), Optional.empty(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OutputFormat(Optional.empty(), "csv", List.of()));
  }
}
