// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.corotarchive.schema.metadata.ColumnMetadata;
import org.corotarchive.schema.metadata.IndexedPosition;
import org.corotarchive.schema.metadata.IndexedRegion;
import org.corotarchive.schema.metadata.TableMetadata;
import org.corotarchive.schema.metadata.TableSet;
import org.corotarchive.schema.metadata.TableSets;
import org.corotarchive.schema.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PublishedViewsTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.fresh();

  private static final TableSet TABLES = TableSets.load();

  private static final Map<String, String> SQL_TYPES =
      Map.of(
          "short", "smallint",
          "int", "integer",
          "long", "bigint",
          "float", "real",
          "double", "double precision",
          "char", "text");

  @Test
  void everyPublishedColumnIsInItsViewWithTheTypeThatTheMetadataSays() throws SQLException {
    for (TableMetadata table : TABLES.tables().toList()) {
      Map<String, String> actual = viewColumns(table);
      for (ColumnMetadata column : table.columns()) {
        assertThat(actual.get(column.name()))
            .as("%s.%s", table.qualifiedName(), column.name())
            .isEqualTo(sqlType(column));
      }
    }
  }

  private static String sqlType(ColumnMetadata column) {
    return column.xtype().filter("timestamp"::equals).isPresent()
        ? "timestamp without time zone"
        : SQL_TYPES.getOrDefault(column.datatype(), "none");
  }

  @Test
  void whatAViewHasBesidesIsStoredGeometryWithTheRightTypes() throws SQLException {
    for (TableMetadata table : TABLES.tables().toList()) {
      Map<String, String> hidden = viewColumns(table);
      table.columns().forEach(column -> hidden.remove(column.name()));
      Map<String, String> stored = new HashMap<>();
      for (IndexedPosition position : table.positions()) {
        stored.put(position.pointColumn(), "spoint");
      }
      for (IndexedRegion region : table.regions()) {
        stored.put(region.polygonColumn(), "spoly");
        stored.put(region.boundsColumn(), "scircle");
      }
      assertThat(hidden).as(table.qualifiedName()).isEqualTo(stored);
    }
  }

  @Test
  void publishedColumnsHaveThePublishedOrder() throws SQLException {
    for (TableMetadata table : TABLES.tables().toList()) {
      List<String> names =
          texts(
              "SELECT attname FROM pg_attribute WHERE attrelid = '"
                  + table.qualifiedName()
                  + "'::regclass AND attnum > 0 ORDER BY attnum");
      assertThat(names)
          .startsWith(table.columns().stream().map(ColumnMetadata::name).toArray(String[]::new));
    }
  }

  @Test
  void nothingElseIsPublished() throws SQLException {
    assertThat(
            texts(
                "SELECT schemaname || '.' || viewname FROM pg_views"
                    + " WHERE schemaname IN ('ivoa', 'corot', 'tap_schema')"))
        .containsExactlyInAnyOrderElementsOf(
            TABLES.tables().map(TableMetadata::qualifiedName).toList());
  }

  @Test
  void viewsAreOwnedByTheRoleOfTheRowRuleAndAreNoBarriers() throws SQLException {
    assertThat(
            texts(
                "SELECT DISTINCT pg_get_userbyid(relowner) || coalesce(reloptions::text, '')"
                    + " FROM pg_class WHERE relkind = 'v'"
                    + " AND relnamespace::regnamespace::text IN ('ivoa', 'corot', 'tap_schema')"))
        .containsExactly("corot_view");
  }

  @Test
  void columnsSaidToBeIndexedLeadAnIndex() throws SQLException {
    Set<String> indexed = new TreeSet<>();
    for (String line :
        texts(
            "SELECT indrelid::regclass::text || '.' || attname FROM pg_index"
                + " JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]"
                + " WHERE indrelid::regclass::text LIKE 'archive.%'")) {
      indexed.add(line);
    }
    for (TableMetadata table :
        TABLES.tables().filter(t -> !t.schema().equals("tap_schema")).toList()) {
      for (ColumnMetadata column : table.columns()) {
        if (column.indexed()) {
          assertThat(indexed)
              .as("%s.%s", table.qualifiedName(), column.name())
              .containsAnyElementsOf(storedAs(table, column));
        }
      }
    }
  }

  private static List<String> storedAs(TableMetadata table, ColumnMetadata column) {
    String name = column.name().replace("file_name", "name");
    Stream<String> columns =
        Stream.concat(
            Stream.of(name),
            Stream.concat(
                table.positions().stream()
                    .filter(p -> Set.of(p.lonColumn(), p.latColumn()).contains(name))
                    .map(IndexedPosition::pointColumn),
                table.regions().stream()
                    .filter(r -> r.column().equals(name))
                    .map(IndexedRegion::boundsColumn)));
    return columns.flatMap(c -> Stream.of(base(table) + "." + c, "archive.file." + c)).toList();
  }

  private static String base(TableMetadata table) {
    return "archive." + (table.name().equals("obscore") ? "product" : table.name());
  }

  @Test
  void tapSchemaSaysWhatTheMetadataSays() throws SQLException {
    List<String> expected = new ArrayList<>();
    for (TableMetadata table : TABLES.tables().toList()) {
      for (ColumnMetadata column : table.columns()) {
        expected.add(
            String.join(
                "|",
                table.qualifiedName(),
                column.publishedName(),
                column.datatype(),
                column.arraysize().orElse(""),
                column.xtype().orElse(""),
                column.unit().orElse(""),
                column.ucd().orElse(""),
                column.utype().orElse(""),
                column.description(),
                column.indexed() ? "1" : "0",
                column.principal() ? "1" : "0",
                column.std() ? "1" : "0"));
      }
    }
    assertThat(
            texts(
                "SELECT concat_ws('|', c.table_name, column_name, datatype, coalesce(arraysize, ''),"
                    + " coalesce(xtype, ''), coalesce(unit, ''), coalesce(ucd, ''),"
                    + " coalesce(c.utype, ''), c.description, indexed, principal, std)"
                    + " FROM tap_schema.columns c JOIN tap_schema.tables USING (table_name)"
                    + " ORDER BY table_index, column_index"))
        .isEqualTo(expected);
  }

  @Test
  void noTextIsPublishedAsBoundedSinceOldReadersTakeThatForFixed() throws SQLException {
    assertThat(
            texts(
                "SELECT table_name || '.' || column_name FROM tap_schema.columns"
                    + " WHERE \"size\" IS NOT NULL OR datatype = 'char' AND arraysize <> '*'"))
        .isEmpty();
  }

  @Test
  void tapSchemaDescribesItsOwnFiveTablesAndTheirKeys() throws SQLException {
    assertThat(texts("SELECT table_name FROM tap_schema.tables WHERE schema_name = 'tap_schema'"))
        .hasSize(5);
    assertThat(
            texts(
                "SELECT from_table || '.' || from_column || '=' || target_table || '.' || target_column"
                    + " FROM tap_schema.keys JOIN tap_schema.key_columns USING (key_id)"
                    + " WHERE from_table LIKE 'tap_schema%'"))
        .containsExactlyInAnyOrder(
            "tap_schema.tables.schema_name=tap_schema.schemas.schema_name",
            "tap_schema.columns.table_name=tap_schema.tables.table_name",
            "tap_schema.keys.from_table=tap_schema.tables.table_name",
            "tap_schema.keys.target_table=tap_schema.tables.table_name",
            "tap_schema.key_columns.key_id=tap_schema.keys.key_id");
  }

  @Test
  void aKeyOfTwoColumnsHasTwoRows() throws SQLException {
    assertThat(
            texts(
                "SELECT from_column FROM tap_schema.keys JOIN tap_schema.key_columns USING (key_id)"
                    + " WHERE from_table = 'ivoa.obscore' AND target_table = 'corot.run_ccd'"))
        .containsExactlyInAnyOrder("run_code", "ccd");
  }

  private static Map<String, String> viewColumns(TableMetadata table) throws SQLException {
    Map<String, String> columns = new HashMap<>();
    for (String line :
        texts(
            "SELECT attname || '=' || format_type(atttypid, atttypmod) FROM pg_attribute"
                + " WHERE attrelid = '"
                + table.qualifiedName()
                + "'::regclass AND attnum > 0")) {
      columns.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
    }
    return columns;
  }

  private static List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection superuser = DATABASE.superuser();
        Statement statement = superuser.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
