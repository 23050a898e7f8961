// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FrontPageTest {

  private final PageTemplates templates = new PageTemplates();

  @Test
  void thePageNamesTheTapAddress() {
    assertThat(new FrontPageResource(templates, "https://archive.example.org/corot").page())
        .contains("href=\"https://archive.example.org/corot/tap\"")
        .contains("TAPService(\"https://archive.example.org/corot/tap\")");
  }

  @Test
  void everyInsertedValueIsEscaped() {
    assertThat(templates.render("front-page", Map.of("baseUrl", "\"><script>alert('1')&</script>")))
        .doesNotContain("<script>")
        .contains("&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&amp;&lt;/script&gt;");
  }
}
