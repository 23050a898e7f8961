// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long work is: a bar on a terminal, elsewhere one line at its beginning. */
final class ProgressLine implements AutoCloseable {

  private static final int UPDATE_MILLIS = 200;

  private final Optional<ProgressBar> bar;

  private ProgressLine(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /**
   * Begins.
   *
   * @param task what is done
   * @param total number of steps
   * @param err where people look
   */
  static ProgressLine begin(String task, long total, PrintWriter err) {
    if (!Terminal.isThere()) {
      err.println(task + " (" + total + " files)");
      err.flush();
      return new ProgressLine(Optional.empty());
    }
    ProgressBarBuilder builder =
        ProgressBar.builder()
            .setTaskName(task)
            .setInitialMax(total)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .setStyle(ProgressBarStyle.ASCII);
    return new ProgressLine(Optional.of(builder.build()));
  }

  void stepTo(long done) {
    bar.ifPresent(shown -> shown.stepTo(done));
  }

  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
