// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void countsLettersThatDiffer() {
    assertThat(Names.difference("kitten", "sitting")).isEqualTo(3);
    assertThat(Names.difference("mga_v", "mag_v")).isEqualTo(1);
    assertThat(Names.difference("", "ra")).isEqualTo(2);
    assertThat(Names.difference("ra", "ra")).isZero();
  }

  @Test
  void offersTheNearestNamesFirst() {
    assertThat(Names.suggestion("mag_r", List.of("dec", "mag_v", "mag_rr")))
        .isEqualTo("Did you mean mag_v or mag_rr?");
    assertThat(Names.suggestion("ctid", List.of("dec", "name"))).isEmpty();
  }
}
