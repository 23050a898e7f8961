// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.corotarchive.schema.metadata.ColumnMetadata;
import org.corotarchive.schema.metadata.ForeignKey;
import org.corotarchive.schema.metadata.SchemaMetadata;
import org.corotarchive.schema.metadata.TableMetadata;
import org.corotarchive.schema.metadata.TableSet;
import org.corotarchive.vo.table.Datatype;
import org.corotarchive.vo.vosi.ColumnDescription;
import org.corotarchive.vo.vosi.ColumnFlag;
import org.corotarchive.vo.vosi.ForeignKeyDescription;
import org.corotarchive.vo.vosi.SchemaDescription;
import org.corotarchive.vo.vosi.TableDescription;

/** The published tables in the words of VOSI. */
final class PublishedTables {

  private final List<SchemaDescription> schemas;

  PublishedTables(TableSet tables) {
    schemas = tables.schemas().stream().map(PublishedTables::schema).toList();
  }

  /** All schemas with their tables. */
  List<SchemaDescription> schemas() {
    return schemas;
  }

  /** The table of that qualified name, in any case. */
  Optional<TableDescription> table(String name) {
    return schemas.stream()
        .flatMap(schema -> schema.tables().stream())
        .filter(table -> table.name().equalsIgnoreCase(name))
        .findFirst();
  }

  private static SchemaDescription schema(SchemaMetadata schema) {
    List<TableDescription> tables = schema.tables().stream().map(PublishedTables::table).toList();
    return new SchemaDescription(
        schema.name(), Optional.empty(), Optional.of(schema.description()), schema.utype(), tables);
  }

  private static TableDescription table(TableMetadata table) {
    return new TableDescription(
        table.qualifiedName(),
        "table",
        Optional.empty(),
        Optional.of(table.description()),
        table.utype(),
        OptionalLong.empty(),
        table.columns().stream().map(PublishedTables::column).toList(),
        table.foreignKeys().stream().map(PublishedTables::foreignKey).toList());
  }

  private static ColumnDescription column(ColumnMetadata column) {
    return new ColumnDescription(
        column.delimited() ? '"' + column.name().replace("\"", "\"\"") + '"' : column.name(),
        datatype(column.datatype()),
        column.arraysize(),
        column.xtype(),
        column.unit(),
        column.ucd(),
        column.utype(),
        Optional.of(column.description()),
        flags(column),
        column.std());
  }

  private static Set<ColumnFlag> flags(ColumnMetadata column) {
    Set<ColumnFlag> flags = EnumSet.noneOf(ColumnFlag.class);
    if (column.indexed()) {
      flags.add(ColumnFlag.INDEXED);
    }
    if (column.principal()) {
      flags.add(ColumnFlag.PRINCIPAL);
    }
    return flags;
  }

  private static Datatype datatype(String votableName) {
    for (Datatype datatype : Datatype.values()) {
      if (datatype.votableName().equals(votableName)) {
        return datatype;
      }
    }
    throw new IllegalStateException("unknown datatype " + votableName.toLowerCase(Locale.ROOT));
  }

  private static ForeignKeyDescription foreignKey(ForeignKey key) {
    List<ForeignKeyDescription.ColumnPair> pairs =
        key.columns().stream()
            .map(pair -> new ForeignKeyDescription.ColumnPair(pair.from(), pair.target()))
            .toList();
    return new ForeignKeyDescription(key.targetTable(), pairs, key.description(), Optional.empty());
  }
}
