// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.settings;

import java.nio.file.Path;
import java.util.Map;

/** Where an archive lives when nobody says otherwise. */
final class DataFolder {

  private DataFolder() {}

  static Path usual() {
    return usual(
        System.getProperty("user.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv());
  }

  static Path usual(String user, Path home, Map<String, String> environment) {
    if (user.equals("root")) {
      return Path.of("/var/lib/corot-archive");
    }
    String dataHome = environment.getOrDefault("XDG_DATA_HOME", "");
    return (dataHome.isEmpty() ? home.resolve(".local/share") : Path.of(dataHome))
        .resolve("corot-archive")
        .toAbsolutePath();
  }
}
