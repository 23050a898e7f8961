// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corotarchive.vo.xml.XmlDocument;

/**
 * The page of examples that a service offers: XHTML for browsers, with RDFa for clients (DALI 1.1,
 * section 2.3). Clients take each property from the plain text of its element, so no property
 * stands on a link and none holds markup.
 */
public final class ExamplesDocument implements StreamingOutput {

  /** Value of the Content-Type header; clients parse the document as XML all the same. */
  public static final String MEDIA_TYPE = "text/html;charset=UTF-8";

  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String VOCABULARY = "http://www.ivoa.net/rdf/examples#";

  /** No character that XML and HTML read differently may stand here. */
  private static final String STYLE =
      """

      body { font-family: sans-serif; max-width: 50em; margin: 2em auto; padding: 0 1em; }
      section { border-top: 1px solid silver; }
      pre { background: whitesmoke; padding: 1em; overflow: auto; }
      code { background: whitesmoke; padding: 0 0.3em; }
      """;

  private final String title;
  private final String introduction;
  private final List<Example> examples;

  /**
   * Creates the document.
   *
   * @param title heading of the page
   * @param introduction a few sentences for people
   * @param examples in the order of the page, each with its own id
   */
  public ExamplesDocument(String title, String introduction, List<Example> examples) {
    this.title = title;
    this.introduction = introduction;
    this.examples = List.copyOf(examples);
    Set<String> ids = new HashSet<>();
    for (Example example : examples) {
      if (!ids.add(example.id())) {
        throw new IllegalArgumentException("two examples have the id " + example.id());
      }
    }
  }

  @Override
  public void write(OutputStream stream) throws IOException {
    XmlDocument document = XmlDocument.to(stream).htmlDoctype();
    document.root(XHTML, "html").attribute("lang", "en");
    writeHead(document);
    document.begin("body").attribute("vocab", VOCABULARY);
    document.element("h1", title).element("p", introduction);
    for (Example example : examples) {
      writeExample(document, example);
    }
    document.finish();
  }

  private void writeHead(XmlDocument document) throws IOException {
    document.begin("head");
    document.empty("meta", "charset", "UTF-8");
    document.element("title", title);
    document.element("style", STYLE);
    document.end();
  }

  private static void writeExample(XmlDocument document, Example example) throws IOException {
    document.begin("section").attribute("typeof", "example");
    document.attribute("id", example.id()).attribute("resource", "#" + example.id());
    writeProperty(document, "h2", "name", example.name());
    document.element("p", example.description());
    writeProperty(document, "pre", "query", example.query().strip());
    if (!example.tables().isEmpty()) {
      writeTables(document, example.tables());
    }
    document.end();
  }

  private static void writeTables(XmlDocument document, List<String> tables) throws IOException {
    document.element("p", "Tables used:").begin("ul");
    for (String table : tables) {
      document.begin("li");
      writeProperty(document, "code", "table", table);
      document.end();
    }
    document.end();
  }

  private static void writeProperty(
      XmlDocument document, String element, String property, String text) throws IOException {
    document.begin(element).attribute("property", property).text(text).end();
  }
}
