// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

  @Test
  void ordinaryTextIsLeftAlone() {
    String text = "tab\t line\n return\r \u00B5 \uD83C\uDF0C <&>\"']]>";

    assertThat(XmlText.legal(text)).isSameAs(text);
  }

  @Test
  void charactersThatXmlCannotHoldAreReplaced() {
    assertThat(XmlText.legal("a\u0000b\u001Bc\u000B")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    assertThat(XmlText.legal("\uFFFE\uFFFF")).isEqualTo("\uFFFD\uFFFD");
  }

  @Test
  void halvesOfSurrogatePairsAreReplaced() {
    assertThat(XmlText.legal("\uD83Cx")).isEqualTo("\uFFFDx");
    assertThat(XmlText.legal("x\uDF0C")).isEqualTo("x\uFFFD");
    assertThat(XmlText.legal("\uD83C\uDF0C\uD83C")).isEqualTo("\uD83C\uDF0C\uFFFD");
  }

  @Test
  void emptyTextStaysEmpty() {
    assertThat(XmlText.legal("")).isEmpty();
  }
}
