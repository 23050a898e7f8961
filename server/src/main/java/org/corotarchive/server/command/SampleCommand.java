// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corotarchive.archive.sample.SampleOptions;
import org.corotarchive.archive.sample.SampleSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code corot sample}. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description = {
      "Write a delivery of synthetic CoRoT products, marked as synthetic in every header and title.",
      "Run codes, time spans, about 300 identifiers and the planet hosts are real; fluxes, other identifiers, positions and magnitudes are not."
    })
final class SampleCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "New or empty folder for the delivery.")
  private Path out = Path.of("");

  @Option(
      names = "--stars",
      paramLabel = "N",
      description = "Number of stars (default: ${DEFAULT-VALUE}).")
  private int stars = SampleOptions.DEFAULT_STARS;

  @Option(
      names = "--runs",
      split = ",",
      paramLabel = "RUN",
      description = "Runs, for instance LRc01,SRc01 (default: a mixture of nine).")
  private List<String> runs = new ArrayList<>();

  @Option(
      names = "--curves",
      paramLabel = "DIR",
      description = "Folder of real light curves to wrap into the files of their stars.")
  private Optional<Path> curves = Optional.empty();

  @Option(
      names = "--catalogue-only",
      description = "Write one product list without files, for tests of scale.")
  private boolean catalogueOnly;

  @Override
  public Integer call() throws CommandFailure {
    SampleSummary summary =
        SampleWriting.write(
            new SampleOptions(stars, runs, curves, catalogueOnly),
            out,
            spec.commandLine().getErr());
    spec.commandLine()
        .getOut()
        .printf(
            "%d stars, %d files, %d bytes in %s%n",
            summary.stars(), summary.files(), summary.bytes(), out);
    return CorotCommand.DONE;
  }
}
