// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.process;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A service that runs on a data folder.
 *
 * @param processId id of its process
 * @param url public address, with a final slash; empty while it starts
 */
public record RunningService(long processId, Optional<String> url) {

  /**
   * Asks the service to stop and waits for it.
   *
   * @param patience how long to wait
   */
  public Stopping stop(Duration patience) {
    return ProcessHandle.of(processId)
        .map(process -> stop(process, patience))
        .orElse(Stopping.STOPPED);
  }

  static Stopping stop(ProcessHandle process, Duration patience) {
    if (!process.destroy() && process.isAlive()) {
      return Stopping.NOT_ALLOWED;
    }
    try {
      process.onExit().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
      return Stopping.STOPPED;
    } catch (CompletionException late) {
      if (late.getCause() instanceof TimeoutException) {
        return Stopping.LATE;
      }
      throw late;
    }
  }
}
