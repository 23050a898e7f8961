// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.corotarchive.schema.metadata.ForeignKey.ColumnPair;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads one {@code schema} element of VODataService 1.2 (section 3.4), with our own elements for
 * stored geometry after the foreign keys of a table. Names with double quotes are delimited.
 */
final class SchemaReader {

  private static final Set<String> FLAGS = Set.of("indexed", "principal");

  private final String source;

  /**
   * @param source what is read, for messages
   */
  SchemaReader(String source) {
    this.source = source;
  }

  SchemaMetadata read(InputStream in) throws IOException {
    XmlElement schema = new XmlElement(source, root(in));
    String name = schema.text("name");
    return new SchemaMetadata(
        name,
        schema.text("description"),
        schema.optionalText("utype"),
        schema.children("table").map(table -> table(name, table)).toList());
  }

  private Element root(InputStream in) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The fault is in the exception; without this it would also be printed.
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(in).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(source + " is not well-formed: " + e.getMessage(), e);
    }
  }

  private TableMetadata table(String schema, XmlElement table) {
    String qualified = table.text("name");
    if (!qualified.startsWith(schema + ".")) {
      throw table.fault("the name " + qualified + " does not begin with " + schema + ".");
    }
    return new TableMetadata(
        schema,
        qualified.substring(schema.length() + 1),
        table.attribute("type"),
        table.text("description"),
        table.optionalText("utype"),
        table.children("column").map(SchemaReader::column).toList(),
        table.children("foreignKey").map(SchemaReader::foreignKey).toList(),
        table.children("position").map(SchemaReader::position).toList(),
        table.children("region").map(SchemaReader::region).toList());
  }

  private static ColumnMetadata column(XmlElement column) {
    String name = column.text("name");
    boolean delimited = name.startsWith("\"");
    XmlElement type = column.child("dataType");
    List<String> flags = column.texts("flag");
    if (!FLAGS.containsAll(flags)) {
      throw column.fault("unknown flag in " + flags + ", known are " + FLAGS);
    }
    return new ColumnMetadata(
        delimited ? name.substring(1, name.length() - 1) : name,
        delimited,
        type.text(),
        type.optionalAttribute("arraysize"),
        type.optionalAttribute("extendedType"),
        column.optionalText("unit"),
        column.optionalText("ucd"),
        column.optionalText("utype"),
        column.text("description"),
        flags.contains("indexed"),
        flags.contains("principal"),
        Boolean.parseBoolean(column.attribute("std")));
  }

  private static ForeignKey foreignKey(XmlElement key) {
    List<ColumnPair> pairs =
        key.children("fkColumn")
            .map(pair -> new ColumnPair(pair.text("fromColumn"), pair.text("targetColumn")))
            .toList();
    Optional<String> description = key.optionalText("description");
    return new ForeignKey(key.text("targetTable"), pairs, description);
  }

  private static IndexedPosition position(XmlElement position) {
    return new IndexedPosition(
        position.attribute("lon"), position.attribute("lat"), position.attribute("point"));
  }

  private static IndexedRegion region(XmlElement region) {
    return new IndexedRegion(
        region.attribute("column"), region.attribute("polygon"), region.attribute("bounds"));
  }
}
