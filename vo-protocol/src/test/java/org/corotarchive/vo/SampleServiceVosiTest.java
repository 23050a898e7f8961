// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.corotarchive.vo.contract.VosiServiceContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class SampleServiceVosiTest extends VosiServiceContract {

  private static SampleServer server;

  @BeforeAll
  static void startServer() throws Exception {
    server = SampleServer.start();
  }

  @AfterAll
  static void stopServer() throws Exception {
    server.stop();
  }

  @Override
  protected URI service() {
    return server.base();
  }

  @Override
  protected Collection<String> standardIds() {
    return List.of("ivo://ivoa.net/std/TAP");
  }
}
