// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.corotarchive.schema.database.DatabaseSettings;

/** Every setting of the service, with its meaning, its default and the values it accepts. */
public enum SettingKey {
  DATA_FOLDER(
      "data.folder",
      ValueKind.TEXT,
      "",
      "folder of the archive: database, file store, spool; empty: /var/lib/corot-archive as root, else the user's data folder"),
  HTTP_ADDRESS(
      "http.address", ValueKind.TEXT, "127.0.0.1", "network address to listen on; 0.0.0.0 for all"),
  HTTP_PORT(
      "http.port", ValueKind.whole(0, 65_535), "8080", "TCP port to listen on; 0 takes a free one"),
  HTTP_THREADS(
      "http.threads", ValueKind.whole(8, 2_000), "200", "most threads that answer requests"),
  HTTP_IDLE_SECONDS(
      "http.idle.seconds",
      ValueKind.whole(1, 3_600),
      "60",
      "seconds after which a connection without movement is closed"),
  HTTP_HEADER_BYTES(
      "http.header.bytes",
      ValueKind.whole(8_192, 1_000_000),
      "65536",
      "largest request line and headers in bytes: the longest query by GET"),
  HTTP_REQUEST_BYTES(
      "http.request.bytes",
      ValueKind.whole(10_000, 1_000_000_000),
      "4000000",
      "largest request body in bytes"),
  BASE_URL(
      "base.url",
      ValueKind.URL,
      "",
      "public address of the service without a final slash; empty: http://localhost:<port>"),
  DATABASE_URL(
      "database.url",
      ValueKind.TEXT,
      "",
      "JDBC URL of an operator's own PostgreSQL; empty: the private cluster in the data folder"),
  DATABASE_OWNER_PASSWORD(
      "database.owner.password",
      ValueKind.SECRET,
      "",
      "password of role corot_owner in the operator's database"),
  DATABASE_APP_PASSWORD(
      "database.app.password",
      ValueKind.SECRET,
      "",
      "password of role corot_app in the operator's database"),
  DATABASE_TAP_PASSWORD(
      "database.tap.password",
      ValueKind.SECRET,
      "",
      "password of role corot_tap in the operator's database"),
  QUERY_CONNECTIONS(
      "query.connections",
      ValueKind.whole(1, DatabaseSettings.MOST),
      "16",
      "most queries that run at the same time"),
  TAP_SYNC_ROWS(
      "tap.sync.rows",
      ValueKind.whole(1, 1_000_000_000),
      "20000",
      "rows of a synchronous answer when MAXREC is absent"),
  TAP_HARD_ROWS(
      "tap.hard.rows",
      ValueKind.whole(1, 1_000_000_000),
      "20000000",
      "most rows of any answer, whatever MAXREC says"),
  TAP_SYNC_SECONDS(
      "tap.sync.seconds",
      ValueKind.whole(1, 86_400),
      "60",
      "seconds that a synchronous query may run in the database"),
  SPOOL_BYTES(
      "spool.bytes",
      ValueKind.whole(1_000_000, 1_000_000_000_000L),
      "20000000000",
      "most bytes that one answer may spool on disk (FITS needs it)");

  private final String key;
  private final ValueKind kind;
  private final String defaultValue;
  private final String meaning;

  SettingKey(String key, ValueKind kind, String defaultValue, String meaning) {
    this.key = key;
    this.kind = kind;
    this.defaultValue = defaultValue;
    this.meaning = meaning;
  }

  /** Name in the properties file. */
  public String key() {
    return key;
  }

  /** Name in the environment: {@code COROT_HTTP_PORT} for {@code http.port}. */
  public String environmentName() {
    return "COROT_" + key.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  /** Value when nothing is said. */
  public String defaultValue() {
    return defaultValue;
  }

  /** What the setting is for, with its unit. */
  public String meaning() {
    return meaning;
  }

  /** What values are accepted. */
  public ValueKind kind() {
    return kind;
  }

  static Optional<SettingKey> of(String name) {
    return Arrays.stream(values()).filter(candidate -> candidate.key.equals(name)).findFirst();
  }
}
