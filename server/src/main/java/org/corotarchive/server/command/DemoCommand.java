// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corotarchive.archive.ArchiveIdentity;
import org.corotarchive.archive.database.Database;
import org.corotarchive.archive.sample.SampleOptions;
import org.corotarchive.archive.setup.ArchiveSetup;
import org.corotarchive.schema.database.ArchiveDatabase;
import org.corotarchive.server.process.Shutdown;
import org.corotarchive.server.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code corot demo}. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Make an archive with a synthetic sample of CoRoT products, and serve it; prints 'ready URL' when it answers.",
      "A second start finds the archive as it was left."
    })
final class DemoCommand implements Callable<Integer> {

  private static final ArchiveIdentity IDENTITY =
      new ArchiveIdentity("org.corotarchive.demo", true);

  @Mixin private ArchiveOptions archive;
  @Mixin private PortOption port;
  @Spec private CommandSpec spec;

  @Option(names = "--yes", description = "Install missing packages without asking.")
  private boolean yes;

  @Option(
      names = "--stars",
      paramLabel = "N",
      description = "Stars of the sample (default: ${DEFAULT-VALUE}).")
  private int stars = SampleOptions.DEFAULT_STARS;

  @Option(
      names = "--curves",
      paramLabel = "DIR",
      description = "Folder of real light curves to wrap into the files of their stars.")
  private Optional<Path> curves = Optional.empty();

  @Option(
      names = "--fresh",
      description = "Throw away the demonstration archive of the data folder and make it again.")
  private boolean fresh;

  @Override
  public Integer call() throws CommandFailure, IOException, InterruptedException {
    Settings settings = archive.settings(port.flags());
    PrintWriter err = spec.commandLine().getErr();
    try (Shutdown shutdown = new Shutdown()) {
      ServiceRun run = ServiceRun.on(settings, shutdown);
      run.checkPort();
      DemoFolder folder = new DemoFolder(settings.dataFolder());
      if (fresh) {
        folder.clear();
      }
      folder.claim();
      ArchiveDatabase database = ArchiveAccess.open(settings, shutdown);
      new ArchiveSetup(new Database(database.archive())).setUp(IDENTITY);
      SampleOptions options =
          curves
              .map(SampleOptions.defaults().withStars(stars)::withCurves)
              .orElse(SampleOptions.defaults().withStars(stars));
      folder.fill(options, new DeliveryIntake(IDENTITY, database, settings.dataFolder()), err);
      return run.serve(database, spec.commandLine().getOut());
    }
  }
}
