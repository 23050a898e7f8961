// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.corotarchive.vo.contract.Taplint;
import org.junit.jupiter.api.Test;

class TaplintTest {

  @Test
  void documentsOfTheServiceAreFreeOfErrors() throws Exception {
    assumeTrue(Taplint.isInstalled(), "stilts is not on this machine");
    SampleServer server = SampleServer.start();
    try {
      assertThat(Taplint.errors(server.base(), "TMV", "TME", "CPV", "CAP", "AVV", "EXA")).isEmpty();
    } finally {
      server.stop();
    }
  }
}
