// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.corotarchive.archive.database.Database;
import org.corotarchive.archive.setup.ArchiveSetup;
import org.corotarchive.schema.database.ArchiveDatabase;
import org.corotarchive.server.process.Shutdown;
import org.corotarchive.server.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code corot serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve an archive that is set up; prints 'ready URL' when it answers.")
final class ServeCommand implements Callable<Integer> {

  @Mixin private ArchiveOptions archive;
  @Mixin private PortOption port;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws CommandFailure, IOException, InterruptedException {
    Settings settings = archive.settings(port.flags());
    try (Shutdown shutdown = new Shutdown()) {
      ServiceRun run = ServiceRun.on(settings, shutdown);
      ArchiveDatabase database = ArchiveAccess.open(settings, shutdown);
      if (new ArchiveSetup(new Database(database.archive())).identity().isEmpty()) {
        throw new CommandFailure(
            "There is no archive in "
                + settings.dataFolder()
                + " yet: ./corot demo makes one with sample data, ./corot ingest --authority makes an empty one and fills it.");
      }
      return run.serve(database, spec.commandLine().getOut());
    }
  }
}
