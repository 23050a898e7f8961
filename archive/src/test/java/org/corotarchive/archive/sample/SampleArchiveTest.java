// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nom.tam.fits.Header;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleArchiveTest {

  private static final SampleOptions TINY =
      SampleOptions.defaults().withStars(12).withRuns(List.of("SRc03"));

  private static final List<String> NAME_PATTERNS =
      List.of(
          "N2/2011/07/01/(AN2_STAR|EN2_STAR_CHR|EN2_STAR_MON|[AE]N2_WINDESCRIPTOR)_\\d{10}_SPAN.fits",
          "N2/2011/07/01/(AN2_FULLIMAGE_SRc03_A2|EN2_FULLIMAGE_SRc03_E2)_START.fits",
          "N1/SRc03/[AE]N1_STAR_\\d{10}_SPAN.tar.gz",
          "N0/SRc03/[AE]N0_STARWIND_\\d{10}_SPAN.tar.gz",
          "HK/N0/N0_HK_SRc03_SPAN.fits",
          "HK/N1/N1_HK_2011070[1-5].fits",
          "AUX/AUX_(ORBIT|ATTITUDE)_SRc03_SPAN.fits",
          "DOC/DOC_[A-Za-z0-9-]+.txt",
          "SOFTWARE/SW_[A-Za-z0-9-]+_[0-9.]+.tar.gz",
          "delivery.properties",
          "manifest-sha256.txt");

  @TempDir private static Path folder = Path.of("");

  private static final List<String> progress = new ArrayList<>();
  private static SampleFiles files = new SampleFiles(Path.of(""));
  private static SampleSummary summary = new SampleSummary(0, 0, 0);

  @BeforeAll
  static void writeTinySample() throws SampleException {
    summary =
        SampleArchive.write(TINY, folder, (path, done, total) -> progress.add(done + "/" + total));
    files = new SampleFiles(folder);
  }

  @Test
  void everyNameFollowsThePatternOfItsProduct() {
    String pattern =
        String.join("|", NAME_PATTERNS)
            .replace(".", "\\.")
            .replace("[0-9\\.]", "[0-9.]")
            .replace("SPAN", "START_20110705T053348")
            .replace("START", "20110701T183050");
    assertThat(files.paths()).allMatch(path -> path.matches(pattern));
  }

  @Test
  void everyStarHasItsCurveItsWindowAndItsLowerLevels() {
    Map<String, Long> counts =
        files.paths().stream()
            .map(path -> path.substring(path.lastIndexOf('/') + 1))
            .collect(Collectors.groupingBy(SampleArchiveTest::kind, Collectors.counting()));
    assertThat(counts)
        .containsEntry("AN2_STAR", 5L)
        .containsEntry("EN2_STAR", 7L)
        .containsEntry("AN2_WINDESCRIPTOR", 5L)
        .containsEntry("EN2_WINDESCRIPTOR", 7L)
        .containsEntry("AN1_STAR", 5L)
        .containsEntry("EN1_STAR", 7L)
        .containsEntry("AN0_STARWIND", 5L)
        .containsEntry("EN0_STARWIND", 7L)
        .containsEntry("N1_HK", 5L);
  }

  @Test
  void everyHduOfEveryFileCanBeReadAndItsChecksumHolds() throws Exception {
    int hdus = 0;
    for (String path : files.paths()) {
      if (path.endsWith(".fits")) {
        hdus += SampleFiles.verify(folder.resolve(path));
      }
    }
    assertThat(hdus).isEqualTo(12 * (4 + 2) + 2 + 8 * 2);
  }

  @Test
  void everyFitsFileIsMarkedAsSynthetic() throws Exception {
    for (String path : files.paths()) {
      if (path.endsWith(".fits")) {
        Header header = SampleFiles.header(folder.resolve(path));
        assertThat(header.getBooleanValue("SYNTHET")).as(path).isTrue();
        assertThat(header.getStringValue("ORIGIN")).isEqualTo("CoRoT archive sample generator");
        assertThat(path).contains("/" + header.getStringValue("PRODUCT") + "_");
      }
    }
  }

  @Test
  void theSameOptionsGiveTheSameBytes(@TempDir Path other) throws Exception {
    SampleArchive.write(TINY, other, SampleProgress.SILENT);
    assertThat(Files.readString(other.resolve("manifest-sha256.txt")))
        .isEqualTo(Files.readString(folder.resolve("manifest-sha256.txt")));
  }

  @Test
  void moreStarsLeaveTheFilesOfTheFirstOnesAsTheyAre(@TempDir Path other) throws Exception {
    SampleArchive.write(TINY.withStars(14), other, SampleProgress.SILENT);
    for (String path : files.paths()) {
      if (path.contains("_STAR")) {
        assertThat(Files.mismatch(other.resolve(path), folder.resolve(path))).isEqualTo(-1);
      }
    }
  }

  @Test
  void theManifestHoldsTheChecksumOfEveryOtherFile() throws Exception {
    List<String> expected = new ArrayList<>();
    for (String path : files.paths()) {
      if (!path.equals("manifest-sha256.txt")) {
        expected.add(sha256(folder.resolve(path)) + "  " + path);
      }
    }
    assertThat(Files.readAllLines(folder.resolve("manifest-sha256.txt")))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void theDeliverySaysThatItIsSynthetic() throws IOException {
    assertThat(Files.readAllLines(folder.resolve("delivery.properties")))
        .contains("synthetic=true", "release=4.4");
  }

  @Test
  void progressCountsToTheAnnouncedTotal() {
    int total = files.paths().size() - 2;
    assertThat(progress).hasSize(total).endsWith(total + "/" + total).startsWith("1/" + total);
    assertThat(summary.files()).isEqualTo(files.paths().size());
    assertThat(summary.stars()).isEqualTo(12);
  }

  @Test
  void aFolderThatHoldsSomethingIsRefusedAndLeftAlone(@TempDir Path used) throws IOException {
    Files.writeString(used.resolve("mine.txt"), "mine");
    assertThatThrownBy(() -> SampleArchive.write(TINY, used, SampleProgress.SILENT))
        .isInstanceOf(SampleException.class)
        .hasMessageContaining("SAMPLE-01")
        .hasMessageContaining("is not empty");
    assertThat(new SampleFiles(used).paths()).containsExactly("mine.txt");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamed(@TempDir Path used) throws IOException {
    Path file = Files.writeString(used.resolve("file"), "no folder");
    assertThatThrownBy(() -> SampleArchive.write(TINY, file, SampleProgress.SILENT))
        .isInstanceOf(SampleException.class)
        .hasMessageContaining("SAMPLE-02")
        .hasMessageContaining(file + ": something of that name is in the way");
  }

  @Test
  void allWrongOptionsAreToldAtOnce(@TempDir Path out) {
    SampleOptions wrong =
        SampleOptions.defaults()
            .withStars(0)
            .withRuns(List.of("LRa99", "SRc03", "XX"))
            .withCurves(out.resolve("nowhere"));
    assertThatThrownBy(() -> SampleArchive.write(wrong, out, SampleProgress.SILENT))
        .isInstanceOfSatisfying(
            SampleException.class,
            e ->
                assertThat(e.problems())
                    .extracting(SampleProblem::fault)
                    .containsExactly(
                        SampleFault.STARS_OUT_OF_RANGE,
                        SampleFault.UNKNOWN_RUN,
                        SampleFault.UNKNOWN_RUN,
                        SampleFault.CURVES_NOT_READABLE));
    assertThat(new SampleFiles(out).paths()).isEmpty();
  }

  private static String kind(String name) {
    return name.replaceAll("^([A-Z0-9]+_[A-Z]+).*", "$1");
  }

  private static String sha256(Path file) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
  }
}
