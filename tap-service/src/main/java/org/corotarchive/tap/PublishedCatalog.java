// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.util.List;
import java.util.Optional;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.catalog.CatalogColumn;
import org.corotarchive.adql.catalog.CatalogTable;
import org.corotarchive.adql.catalog.ColumnFacts;
import org.corotarchive.adql.catalog.StoredPosition;
import org.corotarchive.adql.catalog.StoredRegion;
import org.corotarchive.adql.catalog.TableCatalog;
import org.corotarchive.schema.metadata.ColumnMetadata;
import org.corotarchive.schema.metadata.TableMetadata;
import org.corotarchive.schema.metadata.TableSet;

/**
 * The published tables in the words of ADQL: what {@code /tables} shows is exactly what a query may
 * name.
 */
final class PublishedCatalog {

  private PublishedCatalog() {}

  static TableCatalog of(TableSet tables) {
    return new TableCatalog(tables.tables().map(PublishedCatalog::table).toList());
  }

  private static CatalogTable table(TableMetadata table) {
    List<StoredPosition> positions =
        table.positions().stream()
            .map(
                position ->
                    new StoredPosition(
                        position.lonColumn(), position.latColumn(), position.pointColumn()))
            .toList();
    List<StoredRegion> regions =
        table.regions().stream()
            .map(
                region ->
                    new StoredRegion(
                        region.column(), region.polygonColumn(), region.boundsColumn()))
            .toList();
    List<CatalogColumn> columns = table.columns().stream().map(PublishedCatalog::column).toList();
    return new CatalogTable(
        table.schema(),
        table.name(),
        false,
        Optional.of(table.schema()),
        table.name(),
        columns,
        positions,
        regions);
  }

  private static CatalogColumn column(ColumnMetadata column) {
    ColumnFacts facts =
        new ColumnFacts(
            column.unit(),
            column.ucd(),
            column.utype(),
            Optional.of(column.description()),
            column.arraysize(),
            column.xtype(),
            column.datatype().equals("unicodeChar"));
    return new CatalogColumn(column.name(), column.delimited(), type(column), column.name(), facts);
  }

  /** Type of a published column (TAP 1.1, section 4.2, table 2; ADQL 2.1, section 3). */
  static AdqlType type(ColumnMetadata column) {
    return switch (column.datatype()) {
      case "short" -> AdqlType.SMALLINT;
      case "int" -> AdqlType.INTEGER;
      case "long" -> AdqlType.BIGINT;
      case "float" -> AdqlType.REAL;
      case "double" -> doubleType(column);
      case "char", "unicodeChar" -> textType(column);
      default ->
          throw new IllegalStateException(
              "column " + column.name() + " has the unknown datatype " + column.datatype());
    };
  }

  private static AdqlType doubleType(ColumnMetadata column) {
    return switch (column.xtype().orElse("")) {
      case "point" -> AdqlType.POINT;
      case "circle" -> AdqlType.CIRCLE;
      case "polygon" -> AdqlType.POLYGON;
      case "interval" -> AdqlType.INTERVAL;
      default -> AdqlType.DOUBLE;
    };
  }

  private static AdqlType textType(ColumnMetadata column) {
    return switch (column.xtype().orElse("")) {
      case "timestamp" -> AdqlType.TIMESTAMP;
      case "adql:REGION", "shape" -> AdqlType.REGION;
      default -> AdqlType.VARCHAR;
    };
  }
}
