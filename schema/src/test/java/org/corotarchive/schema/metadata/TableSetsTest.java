// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corotarchive.schema.metadata.ForeignKey.ColumnPair;
import org.junit.jupiter.api.Test;

class TableSetsTest {

  private static final TableSet TABLES = TableSets.load();

  @Test
  void allTablesAreDescribed() {
    assertThat(TABLES.tables().map(TableMetadata::qualifiedName))
        .containsExactly(
            "ivoa.obscore",
            "corot.star",
            "corot.run",
            "corot.run_ccd",
            "corot.product",
            "tap_schema.schemas",
            "tap_schema.tables",
            "tap_schema.columns",
            "tap_schema.keys",
            "tap_schema.key_columns");
  }

  @Test
  void obsCoreHasTheColumnsOfTheStandardWithItsTypesUnitsUcdsAndUtypes() throws IOException {
    TableMetadata obscore = table("ivoa.obscore");
    assertThat(obscore.columns().stream().filter(ColumnMetadata::std).map(TableSetsTest::line))
        .containsExactlyInAnyOrderElementsOf(lines("obscore.txt"));
    assertThat(obscore.utype()).contains("ivo://ivoa.net/std/obscore#table-1.1");
  }

  private static String line(ColumnMetadata column) {
    return String.join(
        "|",
        column.name(),
        column.datatype() + column.arraysize().orElse(""),
        column.xtype().orElse(""),
        column.unit().orElse(""),
        column.ucd().orElse(""),
        column.utype().orElse(""));
  }

  @Test
  void noNameIsReservedInAdqlButTheOneThatTapDemands() throws IOException {
    Set<String> reserved = Set.copyOf(lines("reserved.txt"));
    assertThat(reserved).hasSize(267);
    Stream<String> names =
        TABLES.schemas().stream()
            .flatMap(
                schema ->
                    Stream.concat(
                        Stream.of(schema.name()),
                        schema.tables().stream()
                            .flatMap(
                                table ->
                                    Stream.concat(
                                        Stream.of(table.name()),
                                        table.columns().stream().map(ColumnMetadata::name)))));
    assertThat(names.filter(name -> reserved.contains(name.toUpperCase(Locale.ROOT))))
        .containsExactly("size");
  }

  @Test
  void namesAreRegularIdentifiersInLowerCase() {
    assertThat(columns().map(ColumnMetadata::name))
        .allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
    assertThat(columns().filter(ColumnMetadata::delimited).map(ColumnMetadata::publishedName))
        .containsExactly("\"size\"");
  }

  @Test
  void namesOccurOnceInATable() {
    assertThat(TABLES.tables())
        .allSatisfy(
            table ->
                assertThat(table.columns())
                    .extracting(ColumnMetadata::name)
                    .doesNotHaveDuplicates());
  }

  @Test
  void descriptionsAreOneSentenceInAscii() {
    assertThat(columns().map(ColumnMetadata::description))
        .allSatisfy(
            text -> assertThat(text).isNotBlank().matches("\\p{ASCII}+").doesNotEndWith("."));
    assertThat(TABLES.tables().map(TableMetadata::description))
        .allMatch(text -> text.matches("\\p{ASCII}+"));
  }

  @Test
  void typesAreThoseThatTheEncodersKnow() {
    assertThat(columns())
        .allSatisfy(
            column -> {
              assertThat(column.datatype()).isIn("short", "int", "long", "float", "double", "char");
              assertThat(column.arraysize().isPresent())
                  .isEqualTo(column.datatype().equals("char"));
              assertThat(column.xtype().orElse("timestamp")).isIn("timestamp", "adql:REGION");
            });
  }

  @Test
  void unitsAreThoseOfVoUnits() {
    assertThat(columns().map(ColumnMetadata::unit).flatMap(Optional::stream))
        .isSubsetOf("deg", "d", "s", "m", "mag", "arcsec", "byte", "kbyte");
  }

  @Test
  void ucdsAreWordsOfTheList() throws IOException {
    Set<String> words = Set.copyOf(lines("ucd-words.txt"));
    assertThat(columns().map(ColumnMetadata::ucd).flatMap(Optional::stream))
        .allSatisfy(ucd -> assertThat(ucd.split(";")).isSubsetOf(words));
  }

  @Test
  void timesSayTheirScale() {
    assertThat(
            columns().filter(column -> column.name().matches("t_(min|max|start|end)|.*_(at|date)")))
        .isNotEmpty()
        .allMatch(column -> column.description().contains("UTC"));
  }

  @Test
  void foreignKeysJoinColumnsThatExist() {
    assertThat(TABLES.tables().flatMap(table -> table.foreignKeys().stream())).hasSize(13);
    assertThat(TABLES.tables())
        .allSatisfy(
            table ->
                assertThat(table.foreignKeys())
                    .allSatisfy(
                        key -> {
                          assertThat(names(table))
                              .containsAll(key.columns().stream().map(ColumnPair::from).toList());
                          assertThat(names(table(key.targetTable())))
                              .containsAll(key.columns().stream().map(ColumnPair::target).toList());
                        }));
  }

  @Test
  void storedGeometryBelongsToPublishedColumns() {
    assertThat(TABLES.tables())
        .allSatisfy(
            table -> {
              assertThat(table.positions())
                  .allSatisfy(
                      position ->
                          assertThat(names(table))
                              .contains(position.lonColumn(), position.latColumn()));
              assertThat(table.regions())
                  .allSatisfy(region -> assertThat(names(table)).contains(region.column()));
            });
    assertThat(table("ivoa.obscore").positions())
        .containsExactly(new IndexedPosition("s_ra", "s_dec", "s_pos"));
    assertThat(table("ivoa.obscore").regions())
        .containsExactly(new IndexedRegion("s_region", "s_poly", "s_bounds"));
  }

  @Test
  void unpublishedColumnsStayUnpublished() {
    assertThat(TABLES.tables())
        .allSatisfy(
            table -> {
              assertThat(table.positions())
                  .extracting(IndexedPosition::pointColumn)
                  .doesNotContainAnyElementsOf(names(table));
              assertThat(names(table)).doesNotContain("s_poly", "s_bounds", "access_class");
            });
  }

  private static Stream<ColumnMetadata> columns() {
    return TABLES.tables().flatMap(table -> table.columns().stream());
  }

  private static List<String> names(TableMetadata table) {
    return table.columns().stream().map(ColumnMetadata::name).toList();
  }

  private static TableMetadata table(String name) {
    return TABLES
        .tables()
        .filter(table -> table.qualifiedName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TableSetsTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
