// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corotarchive.server.process.RunningService;
import org.corotarchive.server.process.ServiceLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code corot status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Tell whether a service runs on a data folder, and where it answers.",
    footer = "Exit code 1 when none runs.")
final class StatusCommand implements Callable<Integer> {

  @Mixin private ArchiveOptions archive;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws CommandFailure, IOException {
    Path folder = archive.settings().dataFolder();
    Optional<RunningService> service = ServiceLock.holder(folder);
    String state =
        service
            .map(
                running ->
                    running.url().map(url -> "ready " + url).orElse("starting")
                        + " (process "
                        + running.processId()
                        + ")")
            .orElse("stopped");
    spec.commandLine().getOut().println(state);
    return service.isPresent() ? CorotCommand.DONE : CorotCommand.REFUSED;
  }
}
