// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code corot config}. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    description = "Print every setting with its value, its bounds and its meaning.")
final class ConfigCommand implements Callable<Integer> {

  @Mixin private ArchiveOptions archive;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws CommandFailure {
    archive.settings().describe().forEach(spec.commandLine().getOut()::println);
    return CorotCommand.DONE;
  }
}
