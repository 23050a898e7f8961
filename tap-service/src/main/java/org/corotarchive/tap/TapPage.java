// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.corotarchive.vo.vosi.ColumnDescription;
import org.corotarchive.vo.vosi.SchemaDescription;
import org.corotarchive.vo.vosi.TableDescription;
import org.corotarchive.vo.xml.XmlDocument;

/**
 * The service for people in a browser: a query form, the tables and their columns (TAP 1.1, section
 * 2.2).
 */
final class TapPage implements StreamingOutput {

  static final String MEDIA_TYPE = "text/html;charset=UTF-8";

  private static final String STYLE =
      """

      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      textarea { width: 100%; box-sizing: border-box; font-family: monospace; font-size: .95rem; }
      table { border-collapse: collapse; }
      th, td { text-align: left; vertical-align: top; padding: .15rem .8rem .15rem 0; }
      code { font-family: monospace; }
      """;

  private final String tapUrl;
  private final List<String> formats;
  private final List<SchemaDescription> schemas;

  TapPage(String tapUrl, List<String> formats, List<SchemaDescription> schemas) {
    this.formats = formats;
    this.tapUrl = tapUrl;
    this.schemas = schemas;
  }

  @Override
  public void write(OutputStream stream) throws IOException {
    XmlDocument document = XmlDocument.to(stream).htmlDoctype();
    document.root("http://www.w3.org/1999/xhtml", "html").attribute("lang", "en");
    document.begin("head").empty("meta", "charset", "UTF-8");
    document
        .empty("meta", "name", "viewport")
        .attribute("content", "width=device-width, initial-scale=1");
    document.element("title", "Query the CoRoT archive").element("style", STYLE).end();
    document.begin("body").element("h1", "Query the CoRoT archive");
    writeAddresses(document);
    writeForm(document);
    for (SchemaDescription schema : schemas) {
      writeSchema(document, schema);
    }
    document.finish();
  }

  private void writeAddresses(XmlDocument document) throws IOException {
    document
        .begin("p")
        .text("The address for TOPCAT, STILTS, pyvo and other TAP clients is ")
        .element("code", tapUrl)
        .end();
    document.begin("p");
    for (String sibling : List.of("examples", "tables", "capabilities", "availability")) {
      document.begin("a").attribute("href", tapUrl + "/" + sibling).text(sibling).end().text(" ");
    }
    document.end();
  }

  private void writeForm(XmlDocument document) throws IOException {
    document.begin("form").attribute("action", tapUrl + "/sync").attribute("method", "post");
    document.empty("input", "type", "hidden").attribute("name", "LANG").attribute("value", "ADQL");
    document.begin("p").begin("label").attribute("for", "query").text("ADQL query").end().end();
    document
        .begin("textarea")
        .attribute("id", "query")
        .attribute("name", "QUERY")
        .attribute("rows", "8");
    document.text(TapExamples.ALL.get(0).query()).end();
    document.begin("p").begin("label").attribute("for", "format").text("Format ").end();
    document.begin("select").attribute("id", "format").attribute("name", "RESPONSEFORMAT");
    for (String format : formats) {
      document.begin("option").attribute("value", format).text(format).end();
    }
    document.end().text(" ");
    document.begin("button").attribute("type", "submit").text("Run").end().end().end();
  }

  private static void writeSchema(XmlDocument document, SchemaDescription schema)
      throws IOException {
    document.element("h2", "Schema " + schema.name()).element("p", schema.description());
    for (TableDescription table : schema.tables()) {
      document.begin("details").begin("summary").element("code", table.name()).end();
      document.element("p", table.description());
      document.begin("table").element("caption", "Columns of " + table.name());
      document.begin("thead").begin("tr");
      for (String heading : List.of("Name", "Type", "Unit", "UCD", "Description")) {
        document.begin("th").attribute("scope", "col").text(heading).end();
      }
      document.end().end().begin("tbody");
      for (ColumnDescription column : table.columns()) {
        writeColumn(document, column);
      }
      document.end().end().end();
    }
  }

  private static void writeColumn(XmlDocument document, ColumnDescription column)
      throws IOException {
    document.begin("tr").begin("td").element("code", column.name()).end();
    document.element(
        "td",
        column.datatype().votableName()
            + column.arraysize().map(size -> "[" + size + "]").orElse(""));
    document
        .element("td", column.unit().orElse(""))
        .element("td", column.ucd().orElse(""))
        .element("td", column.description().orElse(""));
    document.end();
  }
}
