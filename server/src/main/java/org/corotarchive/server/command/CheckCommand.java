// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corotarchive.archive.ingest.DeliveryCheck;
import org.corotarchive.archive.ingest.IngestReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corot check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Check a delivery as ingest does, without an archive and without changing anything.",
      "Synthetic products are refused, as an archive of genuine ones does, unless --demo is given."
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Folder of the delivery.")
  private Path delivery;

  @Option(
      names = "--demo",
      description = "Check for a demonstration archive, which takes synthetic products.")
  private boolean demo;

  @Option(names = "--report", paramLabel = "FILE", description = "Write the whole report as JSON.")
  private Optional<Path> report = Optional.empty();

  @Override
  public Integer call() throws CommandFailure, IOException {
    try (IntakeProgress progress =
        new IntakeProgress("checking the delivery", spec.commandLine().getErr())) {
      IngestReport done = DeliveryCheck.run(delivery, demo, progress);
      ReportPrinter.print(done, spec.commandLine().getOut());
      ReportPrinter.write(done, report);
      return done.complete() ? CorotCommand.DONE : CorotCommand.REFUSED;
    }
  }
}
