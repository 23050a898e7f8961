// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.corotarchive.schema.testing.TestFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What each command says and how it ends, in the process of the test. */
class CorotCommandTest {

  private static final String DATA = "--data";

  private final Path folder = TestFolder.make();
  private final Path data = folder.resolve("archive");

  @AfterEach
  void remove() {
    TestFolder.delete(folder);
  }

  /** How a command ended. */
  private record Outcome(int exitCode, String out, String err) {}

  private static Outcome corot(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = CorotCommand.line();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    return new Outcome(line.execute(texts), out.toString(), err.toString());
  }

  private static void refused(Outcome outcome, String sentence) {
    assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(CorotCommand.REFUSED);
    assertThat(outcome.err().lines())
        .anySatisfy(line -> assertThat(line).startsWith("corot: ").contains(sentence));
    assertThat(outcome.err()).doesNotContain("\tat ");
  }

  @Test
  void withoutACommandTheCommandsAreShown() {
    Outcome outcome = corot();
    assertThat(outcome.exitCode()).isEqualTo(CorotCommand.WRONG_USAGE);
    assertThat(outcome.err()).contains("demo", "ingest", "check", "adql");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "serve"})
  void aPortThatIsNoneIsWrongUsage(String command) {
    for (String port : new String[] {"x", "70000"}) {
      Outcome outcome = corot(command, DATA, data, "--port", port);
      assertThat(outcome.exitCode()).isEqualTo(CorotCommand.WRONG_USAGE);
      assertThat(outcome.err())
          .contains("--port: '" + port + "' is not a whole number from 0 to 65535");
    }
    assertThat(data).doesNotExist();
  }

  @Test
  void serveRefusesAFolderWithoutArchive() {
    refused(corot("serve", DATA, data, "--port", "0"), "There is no archive in " + data + " yet");
  }

  @Test
  void ingestSetsAnArchiveUpAndTakesADeliveryInTwiceWithoutChange() throws IOException {
    Path delivery = folder.resolve("delivery");
    Outcome sample = corot("sample", "--out", delivery, "--stars", "1", "--runs", "SRc01");
    assertThat(sample.exitCode()).as(sample.err()).isEqualTo(CorotCommand.DONE);
    assertThat(sample.out()).contains("1 stars,").contains("bytes in " + delivery);

    Outcome check = corot("check", "--demo", delivery);
    assertThat(check.exitCode()).as(check.out()).isEqualTo(CorotCommand.DONE);
    assertThat(check.out()).contains(" 0 refused");

    refused(corot("ingest", DATA, data, delivery), "--authority NAME sets one up");
    Path report = folder.resolve("report.json");
    Outcome genuine =
        corot("ingest", DATA, data, "--authority", "org.test.one", "--report", report, delivery);
    assertThat(genuine.exitCode()).isEqualTo(CorotCommand.REFUSED);
    assertThat(genuine.out()).contains("0 accepted").contains("synthetic");
    assertThat(report).content().contains("refused");
    refused(
        corot("ingest", DATA, data, "--authority", "org.test.two", delivery),
        "it cannot become org.test.two");
    Path empty = Files.createDirectories(folder.resolve("nothing"));
    Outcome nothing = corot("ingest", DATA, data, empty);
    assertThat(nothing.err() + nothing.out()).doesNotContain("\tat ");
    refused(corot("ingest", DATA, data, folder.resolve("absent")), "absent");
  }

  @Test
  void checkRefusesAFolderThatIsNotThere() {
    refused(corot("check", folder.resolve("absent")), "absent");
  }

  @Test
  void checkSaysWhichFileIsRefused() throws IOException {
    Path delivery = folder.resolve("delivery");
    corot("sample", "--out", delivery, "--stars", "1", "--runs", "SRc01");
    Path broken;
    try (var files = Files.walk(delivery)) {
      broken = files.filter(file -> file.toString().endsWith(".fits")).findFirst().orElseThrow();
    }
    Files.writeString(broken, "not a FITS file");
    Outcome check = corot("check", "--demo", delivery);
    assertThat(check.exitCode()).isEqualTo(CorotCommand.REFUSED);
    assertThat(check.out()).contains(broken.getFileName().toString()).contains(" 1 refused");
  }

  @Test
  void sampleRefusesAnUnknownRunAndAFolderThatIsNotEmpty() throws IOException {
    refused(corot("sample", "--out", folder.resolve("new"), "--runs", "XX99"), "XX99");
    Files.writeString(folder.resolve("thesis.txt"), "years of work");
    refused(corot("sample", "--out", folder), folder.toString());
    assertThat(corot("sample").exitCode()).isEqualTo(CorotCommand.WRONG_USAGE);
  }

  @Test
  void adqlSaysOkOrWhatIsWrong() throws IOException {
    Path query = Files.writeString(folder.resolve("query"), "SELECT COUNT(*) AS n FROM corot.run");
    assertThat(corot("adql", query)).isEqualTo(new Outcome(CorotCommand.DONE, "ok\n", ""));
    Files.writeString(query, "SELECT nothing FROM corot.run");
    Outcome wrong = corot("adql", query);
    assertThat(wrong.exitCode()).isEqualTo(CorotCommand.REFUSED);
    assertThat(wrong.err()).contains("nothing");
    refused(corot("adql", folder.resolve("absent")), "absent cannot be read");
    Files.write(query, new byte[] {(byte) 0xff});
    refused(corot("adql", query), "is not a text in UTF-8");
  }

  @Test
  void configShowsEverySettingAndRefusesAnUnknownOne() throws IOException {
    Outcome shown = corot("config", DATA, data);
    assertThat(shown.exitCode()).isEqualTo(CorotCommand.DONE);
    assertThat(shown.out()).contains("data.folder = " + data).contains("http.port = ");
    Path file = Files.writeString(folder.resolve("corot.properties"), "http.prot = 8080\n");
    refused(corot("config", "--config", file), "there is no setting 'http.prot'");
  }

  @Test
  void statusAndStopSayThatNothingRuns() {
    Outcome status = corot("status", DATA, data);
    assertThat(status.exitCode()).isEqualTo(CorotCommand.REFUSED);
    assertThat(status.out()).isEqualTo("stopped\n");
    Outcome stop = corot("stop", DATA, data);
    assertThat(stop.exitCode()).isEqualTo(CorotCommand.DONE);
    assertThat(stop.err()).isEqualTo("Nothing runs on " + data + ".\n");
  }
}
