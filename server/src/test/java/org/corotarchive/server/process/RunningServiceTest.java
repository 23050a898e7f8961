// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RunningServiceTest {

  private static final Duration SHORT = Duration.ofMillis(20);

  @Test
  void aProcessThatIsGoneHasStopped() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    assertThat(new RunningService(gone.pid(), Optional.empty()).stop(SHORT))
        .isEqualTo(Stopping.STOPPED);
  }

  @Test
  void aProcessOfAnotherUserIsSaidAtOnce() {
    ProcessHandle foreign = process(Map.of("destroy", false, "isAlive", true));
    assertThat(RunningService.stop(foreign, Duration.ofHours(1))).isEqualTo(Stopping.NOT_ALLOWED);
  }

  @Test
  void aProcessThatDoesNotEndIsLate() {
    ProcessHandle stubborn =
        process(Map.of("destroy", true, "onExit", new CompletableFuture<ProcessHandle>()));
    assertThat(RunningService.stop(stubborn, SHORT)).isEqualTo(Stopping.LATE);
  }

  private static ProcessHandle process(Map<String, Object> answers) {
    return (ProcessHandle)
        Proxy.newProxyInstance(
            RunningServiceTest.class.getClassLoader(),
            new Class<?>[] {ProcessHandle.class},
            (proxy, method, arguments) -> answers.get(method.getName()));
  }
}
