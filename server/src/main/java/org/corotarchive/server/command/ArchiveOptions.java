// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.corotarchive.server.settings.SettingKey;
import org.corotarchive.server.settings.Settings;
import org.corotarchive.server.settings.SettingsException;
import picocli.CommandLine.Option;

/** Options that say which archive a command works on. */
final class ArchiveOptions {

  @Option(names = "--data", paramLabel = "DIR", description = "Folder of the archive.")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--config", paramLabel = "FILE", description = "Settings file; see corot config.")
  private Optional<Path> config = Optional.empty();

  Settings settings() throws CommandFailure {
    return settings(Map.of());
  }

  /** The settings with the flags of the command on top. */
  Settings settings(Map<SettingKey, String> flags) throws CommandFailure {
    Map<SettingKey, String> all = new EnumMap<>(SettingKey.class);
    all.putAll(flags);
    data.ifPresent(folder -> all.put(SettingKey.DATA_FOLDER, folder.toString()));
    try {
      return Settings.read(config, System.getenv(), all);
    } catch (SettingsException wrong) {
      throw new CommandFailure(wrong);
    }
  }
}
