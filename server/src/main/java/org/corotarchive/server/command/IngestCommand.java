// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corotarchive.archive.ArchiveIdentity;
import org.corotarchive.archive.database.Database;
import org.corotarchive.archive.ingest.IngestReport;
import org.corotarchive.archive.setup.ArchiveSetup;
import org.corotarchive.schema.database.ArchiveDatabase;
import org.corotarchive.server.process.Shutdown;
import org.corotarchive.server.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corot ingest}. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Take a delivery into the archive: check, store, catalogue. A refused file stops no other; running twice changes nothing.",
      "A running service shows the products at once."
    })
final class IngestCommand implements Callable<Integer> {

  @Mixin private ArchiveOptions archive;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Folder of the delivery.")
  private Path delivery;

  @Option(
      names = "--authority",
      paramLabel = "NAME",
      description =
          "Set a new archive up first, with this authority in all its identifiers for ever.")
  private Optional<String> authority = Optional.empty();

  @Option(names = "--report", paramLabel = "FILE", description = "Write the whole report as JSON.")
  private Optional<Path> report = Optional.empty();

  @Override
  public Integer call() throws CommandFailure, IOException {
    Settings settings = archive.settings();
    try (Shutdown shutdown = new Shutdown()) {
      ArchiveDatabase database = ArchiveAccess.open(settings, shutdown);
      ArchiveIdentity identity =
          identity(new ArchiveSetup(new Database(database.archive())), settings);
      IngestReport done =
          new DeliveryIntake(identity, database, settings.dataFolder())
              .run(delivery, spec.commandLine().getErr());
      ReportPrinter.print(done, spec.commandLine().getOut());
      ReportPrinter.write(done, report);
      return done.complete() ? CorotCommand.DONE : CorotCommand.REFUSED;
    }
  }

  private ArchiveIdentity identity(ArchiveSetup setup, Settings settings) throws CommandFailure {
    if (authority.isPresent()) {
      setup.setUp(
          new ArchiveIdentity(
              authority.get(), setup.identity().map(ArchiveIdentity::demo).orElse(false)));
    }
    return setup
        .identity()
        .orElseThrow(
            () ->
                new CommandFailure(
                    "There is no archive in "
                        + settings.dataFolder()
                        + " yet; --authority NAME sets one up."));
  }
}
