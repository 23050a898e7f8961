// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.corotarchive.vo.xml.XmlDocument;

/** The answer of {@code /tables/name}: one table with everything (VOSI 1.1, vosi:table). */
public final class TableDocument implements StreamingOutput {

  /** Value of the Content-Type header. */
  public static final String MEDIA_TYPE = "text/xml";

  private final TableDescription table;

  /** Creates the document. */
  public TableDocument(TableDescription table) {
    this.table = Objects.requireNonNull(table, "table");
  }

  @Override
  public void write(OutputStream stream) throws IOException {
    XmlDocument document = XmlDocument.to(stream);
    document.root(VosiNamespaces.TABLES, "table", TableElement.NAMESPACES);
    TableElement.writeContent(document, table, TableDetail.MAX);
    document.finish();
  }
}
