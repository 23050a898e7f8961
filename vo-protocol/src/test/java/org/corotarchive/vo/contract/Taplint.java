// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The validator of TAP services in STILTS, if the command {@code stilts} is on this machine. */
public final class Taplint {

  private Taplint() {}

  /** Whether the command can be run. */
  public static boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "stilts")));
  }

  /**
   * Errors and failures that the validator finds; warnings are left out.
   *
   * @param service address of the TAP service
   * @param stages what to look at, such as {@code CPV} and {@code EXA}
   */
  public static List<String> errors(URI service, String... stages) {
    List<String> lines = run(service, String.join(" ", stages)).lines().toList();
    if (lines.stream().noneMatch(line -> line.startsWith("Totals:"))) {
      throw new AssertionError("taplint did not come to its end: " + lines);
    }
    return lines.stream().filter(line -> line.matches("[EF]-.*")).toList();
  }

  private static String run(URI service, String stages) {
    try {
      Process process =
          new ProcessBuilder(
                  "stilts", "taplint", "tapurl=" + service, "stages=" + stages, "report=EF")
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      process.waitFor();
      return output;
    } catch (IOException e) {
      throw new AssertionError("stilts cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
