// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormatsTest {

  @ParameterizedTest
  @CsvSource({
    "votable, application/x-votable+xml",
    "VOTABLE, application/x-votable+xml",
    "votable/td, application/x-votable+xml;serialization=TABLEDATA",
    "votable/b, application/x-votable+xml;serialization=BINARY",
    "votable/b2, application/x-votable+xml;serialization=BINARY2",
    "application/x-votable+xml, application/x-votable+xml",
    "Application/X-VOTable+XML; Serialization=\"tabledata\","
        + " application/x-votable+xml;serialization=TABLEDATA",
    "text/xml, text/xml",
    "text/xml;serialization=BINARY2, text/xml",
    "csv, text/csv;header=present",
    "text/csv, text/csv;header=present",
    "text/csv; charset=utf-8, text/csv;header=present",
    "text/csv;header=absent, text/csv;header=absent",
    "tsv, text/tab-separated-values",
    "text/tab-separated-values, text/tab-separated-values",
    "fits, application/fits",
    "application/fits, application/fits"
  })
  void aFormatIsFoundAndAnswersWithItsMediaType(String asked, String contentType) {
    assertThat(TableFormats.find(asked).map(format -> format.mediaTypes().get(0)))
        .contains(contentType);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        "pdf",
        "application/x-votable",
        "application/x-votable+xml;serialization=FITS",
        "text/csv;header=maybe",
        "text/csv;charset=iso-8859-1",
        "votable;serialization=TABLEDATA"
      })
  void anUnknownFormatIsNotFound(String asked) {
    assertThat(TableFormats.find(asked)).isEmpty();
  }

  @Test
  void theDefaultFormatComesFirst() {
    assertThat(TableFormats.all().get(0).shortName()).isEqualTo("votable");
  }

  @Test
  void noNameMeansTwoFormats() {
    List<String> names =
        TableFormats.all().stream()
            .flatMap(
                format ->
                    Stream.concat(Stream.of(format.shortName()), format.mediaTypes().stream()))
            .toList();
    assertThat(new HashSet<>(names)).hasSameSizeAs(names);
  }
}
