// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The settings of one run of the service: read once, valid, unchangeable. Flags win over the
 * environment, that over the file.
 */
public final class Settings {

  private final Map<SettingKey, String> values;

  private Settings(Map<SettingKey, String> values) {
    this.values = values;
  }

  /**
   * Reads the settings from their three sources.
   *
   * @param file properties file, if any
   * @param environment variables such as {@code COROT_HTTP_PORT}
   * @param flags values given on the command line
   * @throws SettingsException naming every unknown key and every value that is not accepted
   */
  public static Settings read(
      Optional<Path> file, Map<String, String> environment, Map<SettingKey, String> flags)
      throws SettingsException {
    List<String> faults = new ArrayList<>();
    Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
    if (file.isPresent()) {
      values.putAll(fromFile(file.get(), faults));
    }
    for (SettingKey key : SettingKey.values()) {
      String fromEnvironment = environment.get(key.environmentName());
      if (fromEnvironment != null) {
        values.put(key, fromEnvironment.strip());
      }
    }
    values.putAll(flags);
    values.forEach(
        (key, value) ->
            key.kind()
                .complaint(value)
                .ifPresent(complaint -> faults.add(key.key() + ": " + complaint + ".")));
    if (!faults.isEmpty()) {
      throw new SettingsException(faults);
    }
    return new Settings(values);
  }

  private static Map<SettingKey, String> fromFile(Path file, List<String> faults) {
    Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      faults.add("The settings file " + file + " cannot be read as a properties file.");
    }
    for (String name : properties.stringPropertyNames()) {
      SettingKey.of(name)
          .ifPresentOrElse(
              key -> values.put(key, properties.getProperty(name).strip()),
              () ->
                  faults.add(
                      file + ": there is no setting '" + name + "'; './corot config' lists them."));
    }
    return values;
  }

  /** The value of a setting as text, its default when nothing was said. */
  public String text(SettingKey key) {
    return values.getOrDefault(key, key.defaultValue());
  }

  /** The value of a numeric setting. */
  public long number(SettingKey key) {
    return Long.parseLong(text(key));
  }

  /** The value of a numeric setting that fits an int by its bounds. */
  public int count(SettingKey key) {
    return Math.toIntExact(number(key));
  }

  /** Folder of the archive, absolute. */
  public Path dataFolder() {
    String folder = text(SettingKey.DATA_FOLDER);
    return folder.isEmpty() ? DataFolder.usual() : Path.of(folder).toAbsolutePath().normalize();
  }

  /**
   * Public address of the service without a final slash.
   *
   * @param port port that the service listens on
   */
  public String baseUrl(int port) {
    String url = text(SettingKey.BASE_URL);
    return url.isEmpty() ? "http://localhost:" + port : url;
  }

  /** Lines for people: every key with its value, its bounds, its default and its meaning. */
  public List<String> describe() {
    List<String> lines = new ArrayList<>();
    for (SettingKey key : SettingKey.values()) {
      lines.add("# " + key.meaning());
      lines.add(
          "# accepts: "
              + key.kind().bounds()
              + "; default: "
              + (key.defaultValue().isEmpty() ? "(empty)" : key.defaultValue())
              + "; environment: "
              + key.environmentName());
      boolean hidden = key.kind() instanceof ValueKind.Secret && !text(key).isEmpty();
      lines.add(key.key() + " = " + (hidden ? "(set)" : text(key)));
    }
    return List.copyOf(lines);
  }
}
