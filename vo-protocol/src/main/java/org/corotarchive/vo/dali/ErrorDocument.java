// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.corotarchive.vo.xml.XmlDocument;
import org.corotarchive.vo.xml.XmlText;

/**
 * What a client receives in place of a result (DALI 1.1, section 4.2), directly or as the error of
 * a failed job.
 *
 * @param problems what went wrong; at least one
 */
public record ErrorDocument(List<Problem> problems) {

  private static final String VOTABLE_NAMESPACE = "http://www.ivoa.net/xml/VOTable/v1.3";

  public ErrorDocument {
    problems = List.copyOf(problems);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("an error document needs a problem");
    }
  }

  /** The document of one problem. */
  public static ErrorDocument of(Problem problem) {
    return new ErrorDocument(List.of(problem));
  }

  /** The whole message for the user: one problem a line. */
  public String message() {
    return problems.stream().map(Problem::message).collect(Collectors.joining("\n"));
  }

  /**
   * Writes the document; the stream stays open.
   *
   * @throws IOException when the stream cannot be written
   */
  public void write(ErrorForm form, OutputStream stream) throws IOException {
    switch (form) {
      case VOTABLE -> writeVotable(stream);
      case TEXT -> writeText(stream);
    }
  }

  private void writeVotable(OutputStream stream) throws IOException {
    XmlDocument document = XmlDocument.to(stream);
    // 1.4: validators of long-lived distributions refuse 1.5, of which nothing is needed here
    document.root(VOTABLE_NAMESPACE, "VOTABLE").attribute("version", "1.4");
    document.begin("RESOURCE").attribute("type", "results");
    writeInfo(document, "QUERY_STATUS", "ERROR", message());
    for (Problem problem : problems) {
      writeInfo(document, "ERROR_CODE", problem.code().name(), problem.parameter().orElse(""));
    }
    document.finish();
  }

  private static void writeInfo(XmlDocument document, String name, String value, String text)
      throws IOException {
    document.begin("INFO").attribute("name", name).attribute("value", value).text(text).end();
  }

  private void writeText(OutputStream stream) throws IOException {
    stream.write((XmlText.legal(message()) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
