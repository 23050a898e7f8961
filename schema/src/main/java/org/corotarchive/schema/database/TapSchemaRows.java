// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corotarchive.schema.metadata.ColumnMetadata;
import org.corotarchive.schema.metadata.ForeignKey;
import org.corotarchive.schema.metadata.ForeignKey.ColumnPair;
import org.corotarchive.schema.metadata.SchemaMetadata;
import org.corotarchive.schema.metadata.TableMetadata;
import org.corotarchive.schema.metadata.TableSet;

/**
 * The rows of TAP_SCHEMA (TAP 1.1, section 4), made from the table metadata. A row is a list of
 * texts, integers and optionals of them, in the order of the base table's columns.
 */
record TapSchemaRows(
    List<List<Object>> schemas,
    List<List<Object>> tables,
    List<List<Object>> columns,
    List<List<Object>> keys,
    List<List<Object>> keyColumns) {

  static TapSchemaRows of(TableSet tableSet) {
    TapSchemaRows rows =
        new TapSchemaRows(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    tableSet.schemas().forEach(rows::add);
    return rows;
  }

  private void add(SchemaMetadata schema) {
    schemas.add(List.of(schema.name(), schema.utype(), schema.description(), schemas.size() + 1));
    schema.tables().forEach(this::add);
  }

  private void add(TableMetadata table) {
    String name = table.qualifiedName();
    tables.add(
        List.of(
            table.schema(),
            name,
            table.type(),
            table.utype(),
            table.description(),
            tables.size() + 1));
    for (int i = 0; i < table.columns().size(); i++) {
      columns.add(column(name, table.columns().get(i), i + 1));
    }
    table.foreignKeys().forEach(key -> add(name, key));
  }

  private static List<Object> column(String table, ColumnMetadata column, int index) {
    return List.of(
        table,
        column.publishedName(),
        column.datatype(),
        column.arraysize(),
        column.xtype(),
        column.arraysize().flatMap(TapSchemaRows::size),
        column.description(),
        column.utype(),
        column.unit(),
        column.ucd(),
        flag(column.indexed()),
        flag(column.principal()),
        flag(column.std()),
        index);
  }

  /** The leading number of an arraysize; the deprecated column {@code "size"} holds it. */
  private static Optional<Object> size(String arraysize) {
    String digits = arraysize.replaceFirst("\\*$", "");
    return digits.matches("\\d+") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  private static int flag(boolean set) {
    return set ? 1 : 0;
  }

  private void add(String table, ForeignKey key) {
    String id =
        table + ":" + String.join("+", key.columns().stream().map(ColumnPair::from).toList());
    keys.add(List.of(id, table, key.targetTable(), key.description(), Optional.empty()));
    for (ColumnPair pair : key.columns()) {
      keyColumns.add(List.of(id, pair.from(), pair.target()));
    }
  }
}
