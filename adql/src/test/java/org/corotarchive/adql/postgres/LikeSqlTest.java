// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikeSqlTest {

  @Test
  void theEndOfTheRangeIsTheNextTextInTheOrderOfCodePoints() {
    assertThat(LikeSql.next("CoRoT-")).contains("CoRoT.");
    assertThat(LikeSql.next("a\uD7FF")).contains("a\uE000");
    assertThat(LikeSql.next("a\uDBFF\uDFFF")).contains("b");
    assertThat(LikeSql.next("\uDBFF\uDFFF")).isEmpty();
    assertThat(LikeSql.next("\uD83D\uDE00")).contains("\uD83D\uDE01");
  }

  @Test
  void onlyWildcardsGetNoRange() {
    assertThat(LikeSql.write("c", "%x")).isEqualTo("c LIKE '%x'::text ESCAPE ''");
    assertThat(LikeSql.write("c", "")).isEqualTo("c = ''::text");
  }
}
