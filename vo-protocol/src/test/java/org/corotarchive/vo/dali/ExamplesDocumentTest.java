// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.corotarchive.vo.SampleData;
import org.corotarchive.vo.contract.Golden;
import org.corotarchive.vo.contract.Xml;
import org.junit.jupiter.api.Test;

class ExamplesDocumentTest {

  private static byte[] document() {
    return Xml.bytes(
        new ExamplesDocument("Examples", "Queries to try & change.", SampleData.examples())::write);
  }

  @Test
  void documentIsAsDrawn() {
    assertThat(new String(document(), UTF_8)).isEqualTo(Golden.text(getClass(), "examples.html"));
  }

  @Test
  void queryIsReadBackLetterByLetter() {
    assertThat(Xml.parse(document()).texts("//*[@typeof='example']/*[@property='query']"))
        .containsExactlyElementsOf(
            SampleData.examples().stream().map(example -> example.query().strip()).toList());
  }

  @Test
  void twoExamplesCannotShareAnId() {
    Example example = SampleData.examples().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExamplesDocument("t", "i", List.of(example, example)));
  }

  @Test
  void exampleIsCheckedWhenMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Example("a b", "n", "q", List.of(), ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Example("a", " ", "q", List.of(), ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new Example("a", "n", "", List.of(), ""));
  }
}
