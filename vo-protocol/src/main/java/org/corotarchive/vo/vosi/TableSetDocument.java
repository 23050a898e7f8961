// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.corotarchive.vo.xml.XmlDocument;

/** The answer of {@code /tables} (VOSI 1.1, vosi:tableset). */
public final class TableSetDocument implements StreamingOutput {

  /** Value of the Content-Type header. */
  public static final String MEDIA_TYPE = "text/xml";

  private final List<SchemaDescription> schemas;
  private final TableDetail detail;

  /**
   * Creates the document.
   *
   * @param schemas at least one, each with a name of its own
   * @param detail whether columns and joins are told
   */
  public TableSetDocument(List<SchemaDescription> schemas, TableDetail detail) {
    this.schemas = List.copyOf(schemas);
    this.detail = Objects.requireNonNull(detail, "detail");
    if (schemas.isEmpty()) {
      throw new IllegalArgumentException("a table set has at least one schema");
    }
  }

  @Override
  public void write(OutputStream stream) throws IOException {
    XmlDocument document = XmlDocument.to(stream);
    // no version attribute, although VOSI 1.1 prints one: the schema of VOSI 1.1 forbids it
    document.root(VosiNamespaces.TABLES, "tableset", TableElement.NAMESPACES);
    for (SchemaDescription schema : schemas) {
      writeSchema(document, schema);
    }
    document.finish();
  }

  private void writeSchema(XmlDocument document, SchemaDescription schema) throws IOException {
    document.begin("schema").element("name", schema.name());
    document.element("title", schema.title());
    document.element("description", schema.description());
    document.element("utype", schema.utype());
    for (TableDescription table : schema.tables()) {
      document.begin("table");
      TableElement.writeContent(document, table, detail);
      document.end();
    }
    document.end();
  }
}
