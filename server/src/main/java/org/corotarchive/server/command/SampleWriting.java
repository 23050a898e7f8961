// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.corotarchive.archive.sample.SampleArchive;
import org.corotarchive.archive.sample.SampleException;
import org.corotarchive.archive.sample.SampleOptions;
import org.corotarchive.archive.sample.SampleProgress;
import org.corotarchive.archive.sample.SampleSummary;

/** Writes a sample and shows how far it is. */
final class SampleWriting implements SampleProgress, AutoCloseable {

  private final PrintWriter err;
  private Optional<ProgressLine> line = Optional.empty();

  private SampleWriting(PrintWriter err) {
    this.err = err;
  }

  static SampleSummary write(SampleOptions options, Path folder, PrintWriter err)
      throws CommandFailure {
    try (SampleWriting writing = new SampleWriting(err)) {
      return SampleArchive.write(options, folder, writing);
    } catch (SampleException refused) {
      throw new CommandFailure(refused);
    }
  }

  @Override
  public void fileWritten(String path, int done, int total) {
    if (line.isEmpty()) {
      line = Optional.of(ProgressLine.begin("making the sample", total, err));
    }
    line.get().stepTo(done);
  }

  @Override
  public void close() {
    line.ifPresent(ProgressLine::close);
  }
}
