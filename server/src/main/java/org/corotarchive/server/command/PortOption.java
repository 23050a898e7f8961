// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.util.Map;
import java.util.Optional;
import org.corotarchive.server.settings.SettingKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --port} of the commands that serve. */
final class PortOption {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "TCP port to listen on (default: 8080).")
  private Optional<String> port = Optional.empty();

  /**
   * The settings that the option stands for.
   *
   * @throws ParameterException when its value is no port, which is wrong usage
   */
  Map<SettingKey, String> flags() {
    Optional<String> complaint = port.flatMap(SettingKey.HTTP_PORT.kind()::complaint);
    if (complaint.isPresent() && command != null) {
      throw new ParameterException(command.commandLine(), "--port: " + complaint.get());
    }
    return port.map(given -> Map.of(SettingKey.HTTP_PORT, given)).orElse(Map.of());
  }
}
