// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.corotarchive.vo.contract.DaliServiceContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class SampleServiceDaliTest extends DaliServiceContract {

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
  protected URI endpoint() {
    return URI.create(server.base() + "/sync");
  }

  @Override
  protected Map<String, String> validRequest() {
    return Map.of("QUERY", "SELECT * FROM sky.star", "LANG", "ADQL");
  }

  @Override
  protected List<String> singleValuedParameters() {
    return List.of("QUERY", "LANG");
  }
}
