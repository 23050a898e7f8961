// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.corotarchive.vo.SampleData;
import org.corotarchive.vo.contract.Golden;
import org.corotarchive.vo.contract.IvoaSchemas;
import org.corotarchive.vo.contract.Xml;
import org.corotarchive.vo.table.Datatype;
import org.corotarchive.vo.table.Field;
import org.corotarchive.vo.table.WireType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableSetDocumentTest {

  private void assertAsDrawn(byte[] document, String golden) {
    assertThat(new String(document, UTF_8)).isEqualTo(Golden.text(getClass(), golden));
    IvoaSchemas.find().ifPresent(schemas -> schemas.assertValid(document));
  }

  @Test
  void wholeDocumentIsAsDrawn() {
    assertAsDrawn(
        Xml.bytes(new TableSetDocument(SampleData.schemas(), TableDetail.MAX)::write),
        "tables-max.xml");
  }

  @Test
  void outlineHasNoColumnsAndNoJoins() {
    assertAsDrawn(
        Xml.bytes(new TableSetDocument(SampleData.schemas(), TableDetail.MIN)::write),
        "tables-min.xml");
  }

  @Test
  void singleTableIsAsDrawn() {
    assertAsDrawn(Xml.bytes(new TableDocument(SampleData.star())::write), "table.xml");
  }

  @Test
  void tableSetNeedsASchema() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TableSetDocument(List.of(), TableDetail.MAX));
  }

  @ParameterizedTest
  @CsvSource({"min, MIN", "max, MAX", "MAX, MAX"})
  void detailIsRead(String value, TableDetail detail) {
    assertThat(TableDetail.of(value)).contains(detail);
    assertThat(TableDetail.of(value + "imum")).isEmpty();
  }

  @Test
  void columnIsDescribedLikeTheFieldOfAResult() {
    Field field =
        new Field(
            "s_ra",
            Datatype.DOUBLE,
            Optional.empty(),
            Optional.empty(),
            Optional.of("deg"),
            Optional.of("pos.eq.ra"),
            Optional.of("obscore:ra"),
            Optional.of("Right ascension"),
            WireType.FLOAT8);

    ColumnDescription column = ColumnDescription.of(field, Set.of(ColumnFlag.INDEXED), true);

    assertThat(column)
        .extracting(
            ColumnDescription::name,
            ColumnDescription::datatype,
            ColumnDescription::unit,
            ColumnDescription::ucd)
        .containsExactly("s_ra", Datatype.DOUBLE, Optional.of("deg"), Optional.of("pos.eq.ra"));
    assertThat(column.utype()).contains("obscore:ra");
    assertThat(column.description()).contains("Right ascension");
  }

  @Test
  void descriptionsAreCheckedWhenMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ForeignKeyDescription("t", List.of(), Optional.empty(), Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TableDescription(
                    "t",
                    "table",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalLong.of(-1),
                    List.of(),
                    List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> columnOfSize("many"));
    assertThat(List.of("*", "3", "3x*", "12*", "2x3"))
        .allSatisfy(size -> assertThat(columnOfSize(size).arraysize()).contains(size));
  }

  private static ColumnDescription columnOfSize(String arraysize) {
    return new ColumnDescription(
        "c",
        Datatype.CHAR,
        Optional.of(arraysize),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        false);
  }
}
