// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @TempDir Path folder;

  @Test
  void flagsWinOverTheEnvironmentAndThatOverTheFile() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("corot.properties"),
            "http.port = 1001\nhttp.threads=50\ntap.sync.rows=7\n");
    Settings settings =
        Settings.read(
            Optional.of(file),
            Map.of("COROT_HTTP_PORT", "1002", "COROT_HTTP_THREADS", "60"),
            Map.of(SettingKey.HTTP_PORT, "1003"));
    assertThat(settings.count(SettingKey.HTTP_PORT)).isEqualTo(1003);
    assertThat(settings.count(SettingKey.HTTP_THREADS)).isEqualTo(60);
    assertThat(settings.count(SettingKey.TAP_SYNC_ROWS)).isEqualTo(7);
    assertThat(settings.count(SettingKey.TAP_SYNC_SECONDS)).isEqualTo(60);
  }

  @Test
  void everyFaultIsNamedAtOnce() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("corot.properties"), "http.prot = 8080\nhttp.threads = many\n");
    assertThatThrownBy(
            () -> Settings.read(Optional.of(file), Map.of("COROT_HTTP_PORT", "70000"), Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("there is no setting 'http.prot'")
        .hasMessageContaining("http.threads: 'many' is not a whole number from 8 to 2000.")
        .hasMessageContaining("http.port: '70000' is not a whole number from 0 to 65535.");
  }

  @Test
  void noMoreQueriesAreAcceptedThanThePoolHolds() throws Exception {
    String name = SettingKey.QUERY_CONNECTIONS.environmentName();
    Settings most = Settings.read(Optional.empty(), Map.of(name, "100"), Map.of());
    assertThat(most.count(SettingKey.QUERY_CONNECTIONS)).isEqualTo(100);
    assertThatThrownBy(() -> Settings.read(Optional.empty(), Map.of(name, "101"), Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("from 1 to 100");
  }

  @Test
  void aMissingFileIsSaid() {
    assertThatThrownBy(
            () -> Settings.read(Optional.of(folder.resolve("absent")), Map.of(), Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("cannot be read");
  }

  @ParameterizedTest
  @EnumSource(SettingKey.class)
  void everyDefaultIsAccepted(SettingKey key) {
    assertThat(key.kind().complaint(key.defaultValue())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://a.org",
        "http://a.org/",
        "http:// a.org",
        "a.org",
        "http://a.org/?x",
        "http://a\"b"
      })
  void aPublicAddressMustBeAPlainUrl(String url) {
    assertThatThrownBy(
            () -> Settings.read(Optional.empty(), Map.of(), Map.of(SettingKey.BASE_URL, url)))
        .hasMessageContaining("is not an address");
  }

  @Test
  void thePublicAddressFollowsThePortUnlessItIsSet() throws Exception {
    assertThat(Settings.read(Optional.empty(), Map.of(), Map.of()).baseUrl(81))
        .isEqualTo("http://localhost:81");
    assertThat(
            Settings.read(
                    Optional.empty(), Map.of(), Map.of(SettingKey.BASE_URL, "https://a.org/corot"))
                .baseUrl(81))
        .isEqualTo("https://a.org/corot");
  }

  @Test
  void secretsAreNeverPrinted() throws Exception {
    Settings settings =
        Settings.read(Optional.empty(), Map.of("COROT_DATABASE_APP_PASSWORD", "s3cret"), Map.of());
    assertThat(String.join("\n", settings.describe()))
        .contains("database.app.password = (set)")
        .doesNotContain("s3cret");
  }

  @Test
  void theUsualFolderDependsOnTheUser() {
    assertThat(DataFolder.usual("root", Path.of("/root"), Map.of()))
        .isEqualTo(Path.of("/var/lib/corot-archive"));
    assertThat(DataFolder.usual("ada", Path.of("/home/ada"), Map.of()))
        .isEqualTo(Path.of("/home/ada/.local/share/corot-archive"));
    assertThat(DataFolder.usual("ada", Path.of("/home/ada"), Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/corot-archive"));
  }
}
