// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.corotarchive.adql.AdqlException;
import org.corotarchive.adql.AdqlVersion;
import org.corotarchive.adql.tree.Query;

class RoundTripTest {

  @Property(tries = 2_000)
  void aPrintedTreeIsReadAsTheSameTree(@ForAll long seed) throws AdqlException {
    Query query = new RandomTrees(seed).query();
    String text = AdqlFormatter.format(query);
    assertThat(AdqlParser.parse(text, AdqlVersion.V2_1)).as(text).isEqualTo(query);
  }
}
