// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corotarchive.server.process.RunningService;
import org.corotarchive.server.process.ServiceLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code corot stop}. */
@Command(
    name = "stop",
    mixinStandardHelpOptions = true,
    description = "Stop the service that runs on a data folder.")
final class StopCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Mixin private ArchiveOptions archive;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws CommandFailure, IOException {
    Path folder = archive.settings().dataFolder();
    Optional<RunningService> service = ServiceLock.holder(folder);
    if (service.isEmpty()) {
      spec.commandLine().getErr().println("Nothing runs on " + folder + ".");
      return CorotCommand.DONE;
    }
    long process = service.get().processId();
    switch (service.get().stop(PATIENCE)) {
      case STOPPED -> spec.commandLine().getOut().println("stopped");
      case LATE ->
          throw new CommandFailure(
              "Process "
                  + process
                  + " has not stopped within "
                  + PATIENCE.toSeconds()
                  + " seconds.");
      case NOT_ALLOWED ->
          throw new CommandFailure(
              "Process " + process + " belongs to another user, who can stop it; so can root.");
    }
    return CorotCommand.DONE;
  }
}
