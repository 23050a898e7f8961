// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.corotarchive.adql.AdqlException;
import org.corotarchive.adql.AdqlVersion;
import org.corotarchive.adql.tree.Query;

class RoundTripTest {

  @Provide
  Arbitrary<Query> queries() {
    return RandomTrees.queries();
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void aPrintedTreeIsReadAsTheSameTree(@ForAll("queries") Query query) throws AdqlException {
    String text = AdqlFormatter.format(query);
    assertThat(AdqlParser.parse(text, AdqlVersion.V2_1)).as(text).isEqualTo(query);
  }
}
