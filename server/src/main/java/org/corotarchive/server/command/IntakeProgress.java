// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.PrintWriter;
import java.util.Optional;
import org.corotarchive.archive.ingest.FileOutcome;
import org.corotarchive.archive.ingest.IngestListener;

/** Shows how far an ingest or a check is. */
final class IntakeProgress implements IngestListener, AutoCloseable {

  private final String task;
  private final PrintWriter err;
  private Optional<ProgressLine> line = Optional.empty();

  IntakeProgress(String task, PrintWriter err) {
    this.task = task;
    this.err = err;
  }

  @Override
  public void begins(int files, long sizeBytes) {
    line = Optional.of(ProgressLine.begin(task, files, err));
  }

  @Override
  public void fileDone(FileOutcome outcome, long sizeBytes) {
    line.ifPresent(ProgressLine::step);
  }

  @Override
  public void close() {
    line.ifPresent(ProgressLine::close);
  }
}
