// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.corotarchive.vo.contract.IvoaSchemas;
import org.corotarchive.vo.contract.Xml;
import org.junit.jupiter.api.Test;

class ErrorDocumentTest {

  private static byte[] votable(ErrorDocument document) {
    return Xml.bytes(stream -> document.write(ErrorForm.VOTABLE, stream));
  }

  @Test
  void votableTellsEveryProblem() {
    ErrorDocument document =
        new ErrorDocument(
            List.of(
                Problem.of(
                    DaliFault.NUMBER_OUT_OF_RANGE,
                    "MAXREC",
                    "MAXREC is '-1'; it must be 0 or more."),
                Problem.of(DaliFault.TOO_LARGE, "a < b & c")));

    byte[] bytes = votable(document);

    assertThat(new String(bytes, UTF_8))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <VOTABLE xmlns="http://www.ivoa.net/xml/VOTable/v1.3" version="1.4">
              <RESOURCE type="results">
                <INFO name="QUERY_STATUS" value="ERROR">MAXREC is '-1'; it must be 0 or more.
            a &lt; b &amp; c</INFO>
                <INFO name="ERROR_CODE" value="NUMBER_OUT_OF_RANGE">MAXREC</INFO>
                <INFO name="ERROR_CODE" value="TOO_LARGE"></INFO>
              </RESOURCE>
            </VOTABLE>
            """);
    IvoaSchemas.find().ifPresent(schemas -> schemas.assertValid(bytes));
  }

  @Test
  void textHoldsOneProblemALine() {
    ErrorDocument document =
        new ErrorDocument(
            List.of(
                Problem.of(DaliFault.TOO_LARGE, "first"),
                Problem.of(DaliFault.REFUSED, "se\u0000cond")));

    byte[] bytes = Xml.bytes(stream -> document.write(ErrorForm.TEXT, stream));

    assertThat(new String(bytes, UTF_8)).isEqualTo("first\nse\uFFFDcond\n");
  }

  @Test
  void documentNeedsAProblem() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ErrorDocument(List.of()));
  }

  @Property(tries = 300)
  void anyMessageGivesAWellFormedDocument(@ForAll String text) {
    ErrorDocument document = ErrorDocument.of(Problem.of(DaliFault.REFUSED, "told: " + text));

    assertThat(Xml.parse(votable(document)).text("//INFO[@value='ERROR']")).startsWith("told: ");
  }
}
