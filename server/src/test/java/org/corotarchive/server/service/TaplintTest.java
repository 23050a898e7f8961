// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The validator of TAP services finds no error, and no warning that the documents do not explain.
 */
class TaplintTest {

  @RegisterExtension static final ServedArchive ARCHIVE = ServedArchive.small();

  private static final String STAGES = "TMV TME TMS TMC CPV CAP AVV QGE QPO MDQ OBS EXA";

  @Test
  void taplintFindsNothingThatIsNotExplained() throws IOException, InterruptedException {
    ClientProgram.assumeInstalled("stilts");
    String report =
        ClientProgram.run(
            List.of(
                "stilts", "taplint", "tapurl=" + ARCHIVE.tap(), "stages=" + STAGES, "report=EWF"));
    List<String> lines = report.lines().toList();
    assertThat(lines).anyMatch(line -> line.startsWith("Totals:"));
    assertThat(lines).filteredOn(line -> line.matches("[EF]-.*")).isEmpty();
    String explained = Files.readString(Path.of("..", "docs", "conformance.md"));
    assertThat(lines)
        .filteredOn(line -> line.matches("W-[A-Z]{3}-[A-Z0-9]{4}.*"))
        .allSatisfy(
            line -> assertThat(explained).contains(line.substring(0, "W-TMV-XXXX".length())));
  }
}
