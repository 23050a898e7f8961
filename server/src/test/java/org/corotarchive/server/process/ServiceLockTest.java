// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServiceLockTest {

  private static final int LOOKS = 300;

  @TempDir private Path folder = Path.of("unset");

  /** Another process: takes the folder or looks at it, as it is told line by line. */
  static final class Other implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private Other(Process process) {
      this.process = process;
      this.output =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Takes the folder {@code arguments[1]}, or looks at it until the input ends. */
    public static void main(String[] arguments) throws IOException {
      Path folder = Path.of(arguments[1]);
      if (arguments[0].equals("take")) {
        try (ServiceLock lock = ServiceLock.take(folder).orElseThrow()) {
          lock.announce("http://other/");
          System.out.println("taken");
          System.in.read();
        }
        return;
      }
      System.out.println("looking");
      while (System.in.available() == 0) {
        ServiceLock.holder(folder);
      }
    }

    static Other start(String task, Path folder) throws IOException {
      Other other =
          new Other(
              new ProcessBuilder(
                      List.of(
                          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                          "-cp",
                          System.getProperty("java.class.path"),
                          Other.class.getName(),
                          task,
                          folder.toString()))
                  .redirectError(ProcessBuilder.Redirect.INHERIT)
                  .start());
      assertThat(other.output.readLine()).isNotBlank();
      return other;
    }

    @Override
    public void close() throws IOException {
      process.getOutputStream().write('\n');
      process.getOutputStream().close();
      process.onExit().join();
    }
  }

  @Test
  void theHolderIsFoundByOtherProcessesUntilItEnds() throws Exception {
    try (Other other = Other.start("take", folder)) {
      assertThat(ServiceLock.holder(folder))
          .contains(new RunningService(other.process.pid(), Optional.of("http://other/")));
      assertThat(ServiceLock.take(folder)).isEmpty();
    }
    assertThat(ServiceLock.holder(folder)).isEmpty();
  }

  @Test
  void lookingNeverPreventsTaking() throws Exception {
    try (Other other = Other.start("look", folder)) {
      for (int time = 0; time < LOOKS; time++) {
        Optional<ServiceLock> lock = ServiceLock.take(folder);
        assertThat(lock).as("taking number " + time).isPresent();
        lock.get().close();
      }
      assertThat(other.process.isAlive()).isTrue();
    }
  }

  @Test
  void lookingAndTakingAgainInTheHoldersOwnProcessDoNotDropItsLock() throws Exception {
    try (ServiceLock lock = ServiceLock.take(folder).orElseThrow()) {
      lock.announce("http://here/");
      assertThat(ServiceLock.holder(folder))
          .contains(new RunningService(ProcessHandle.current().pid(), Optional.of("http://here/")));
      assertThat(ServiceLock.take(folder)).isEmpty();
      Process other =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Other.class.getName(),
                  "take",
                  folder.toString())
              .start();
      other.getOutputStream().close();
      assertThat(other.waitFor()).as("the other process is refused").isNotZero();
    }
  }

  @Test
  void whatALongerAddressLeftBehindIsNotTold() throws Exception {
    Path file = folder.resolve("service.lock");
    Files.writeString(file, "123456789012\nhttp://an.address.of.long.ago.example.org/\n");
    try (ServiceLock lock = ServiceLock.take(folder).orElseThrow()) {
      lock.announce("");
    }
    assertThat(file).hasContent(ProcessHandle.current().pid() + "\n\n");
  }
}
