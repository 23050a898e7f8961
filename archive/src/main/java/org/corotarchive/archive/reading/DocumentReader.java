// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.corotarchive.archive.delivery.DeliveredFile;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;

/** Reads a document, of which only the first bytes are looked at. */
final class DocumentReader extends ProductReader {

  private static final String PDF_MARK = "%PDF-";

  @Override
  void read(
      CountedInput input, DeliveredFile file, List<FitsMember> members, List<Problem> problems)
      throws IOException {
    String beginning = new String(input.readNBytes(PDF_MARK.length()), StandardCharsets.ISO_8859_1);
    if (file.name().endsWith(".pdf") && !beginning.equals(PDF_MARK)) {
      problems.add(
          new Problem(
              ProblemCode.DOCUMENT_UNREADABLE, "A PDF file begins with %PDF-, this one does not."));
    }
  }
}
