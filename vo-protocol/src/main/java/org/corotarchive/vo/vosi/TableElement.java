// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.corotarchive.vo.vosi.ForeignKeyDescription.ColumnPair;
import org.corotarchive.vo.xml.XmlDocument;
import org.corotarchive.vo.xml.XmlNamespace;
import org.corotarchive.vo.xml.XmlType;

/** Writes tables in the form of vs:Table (VODataService 1.2). */
final class TableElement {

  /** Namespaces that the root of the document declares. */
  static final List<XmlNamespace> NAMESPACES =
      List.of(VosiNamespaces.VODATASERVICE, XmlNamespace.XSI);

  /** The types that results use too; TAP's own types do not tell arrays (TAP 1.1, section 4.3). */
  private static final XmlType VOTABLE_TYPE =
      new XmlType(VosiNamespaces.VODATASERVICE, "VOTableType");

  private TableElement() {}

  /** Writes attributes and content of the element just begun, in the order of the schema. */
  static void writeContent(XmlDocument document, TableDescription table, TableDetail detail)
      throws IOException {
    document.attribute("type", table.type());
    document.element("name", table.name());
    document.element("title", table.title());
    document.element("description", table.description());
    document.element("utype", table.utype());
    if (table.rowCount().isPresent()) {
      document.element("nrows", Long.toString(table.rowCount().getAsLong()));
    }
    if (detail == TableDetail.MIN) {
      return;
    }
    for (ColumnDescription column : table.columns()) {
      writeColumn(document, column);
    }
    for (ForeignKeyDescription foreignKey : table.foreignKeys()) {
      writeForeignKey(document, foreignKey);
    }
  }

  private static void writeColumn(XmlDocument document, ColumnDescription column)
      throws IOException {
    document.begin("column").attribute("std", Boolean.toString(column.std()));
    document.element("name", column.name());
    document.element("description", column.description());
    document.element("unit", column.unit());
    document.element("ucd", column.ucd());
    document.element("utype", column.utype());
    document.begin("dataType").type(VOTABLE_TYPE);
    document.attribute("arraysize", column.arraysize());
    document.attribute("extendedType", column.xtype());
    document.text(column.datatype().votableName()).end();
    for (ColumnFlag flag : ColumnFlag.values()) {
      document.element(
          "flag",
          column.flags().contains(flag) ? Optional.of(flag.elementText()) : Optional.empty());
    }
    document.end();
  }

  private static void writeForeignKey(XmlDocument document, ForeignKeyDescription foreignKey)
      throws IOException {
    document.begin("foreignKey").element("targetTable", foreignKey.targetTable());
    for (ColumnPair pair : foreignKey.columns()) {
      document.begin("fkColumn");
      document.element("fromColumn", pair.from()).element("targetColumn", pair.target());
      document.end();
    }
    document.element("description", foreignKey.description());
    document.element("utype", foreignKey.utype());
    document.end();
  }
}
