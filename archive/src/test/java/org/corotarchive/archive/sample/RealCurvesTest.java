// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nom.tam.fits.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ac.starlink.table.StarTable;

class RealCurvesTest {

  private static final String COROT_9_AGAIN = "EN2_STAR_MON_0105891283";
  private static final String FAKE_NAME = "corot_0105891283_20110701T183050_white_resampled.csv";
  private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

  @TempDir private Path folder = Path.of("");

  @Test
  void aCurveOfTheFolderBecomesTheFluxOfItsStar() throws Exception {
    Path curves = curves("DATE,WHITEFLUX\n55744.28,1000.25\n55744.29,1001.5\n55744.30,999.125\n");
    SampleFiles files = write(curves, 6, "SRc03");
    StarTable systematic = SampleFiles.table(files.file(COROT_9_AGAIN), 3);
    assertThat(SampleFiles.numbers(systematic, "WHITEFLUXSYS"))
        .containsExactly(1000.25, 1001.5, 999.125);
    StarTable bar = SampleFiles.table(files.file(COROT_9_AGAIN), 1);
    assertThat(SampleFiles.numbers(bar, "WHITEFLUX")).containsExactly(1000.25, 1001.5, 999.125);
    StarTable filled = SampleFiles.table(files.file(COROT_9_AGAIN), 2);
    assertThat(SampleFiles.numbers(filled, "WHITEFLUXFIL"))
        .containsExactly(1000.25, 1001.5, 999.125);
  }

  @Test
  void aFileWithRealFluxSaysThatItsTimesAreNotReal() throws Exception {
    SampleFiles files = write(curves("55744.28,1000\n55744.29,1001\n"), 6, "SRc03");
    Header header = SampleFiles.header(files.file(COROT_9_AGAIN));
    assertThat(header.getStringValue("FLXORIG")).isEqualTo("real");
    assertThat(header.findCards("COMMENT.*"))
        .anyMatch(card -> card.toString().contains("times and flags are not"));
  }

  @Test
  void aCurveOfAnotherRunIsNotUsed() throws Exception {
    SampleFiles files = write(curves("54572.47,1000\n54572.48,1001\n"), 6, "SRc03");
    Header header = SampleFiles.header(files.file(COROT_9_AGAIN));
    assertThat(header.getStringValue("FLXORIG")).isEqualTo("synthetic");
  }

  @Test
  void aBadLineIsNamedBeforeAnythingIsWritten() throws IOException {
    Path curves = curves("DATE,WHITEFLUX\nabc,1000\n");
    assertThatThrownBy(() -> write(curves, 6, "SRc03"))
        .isInstanceOf(SampleException.class)
        .hasMessageContaining("SAMPLE-05")
        .hasMessageContaining(FAKE_NAME)
        .hasMessageContaining("line 2")
        .hasMessageContaining("abc");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void timesThatGoBackAreRefused() throws IOException {
    Path file = curves("55744.28,1\n55744.28,1\n").resolve(FAKE_NAME);
    assertThatThrownBy(() -> CurveText.read(file, Integer.MAX_VALUE))
        .isInstanceOf(SampleException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("not after");
  }

  @Test
  void theRealCurvesOfCorot1And2And7AreServedToFloatPrecision() throws Exception {
    Path curves = realCurves();
    SampleFiles files = write(curves, 3, "IRa01", "LRc01", "LRa01");
    assertEqualFlux(files, "EN2_STAR_CHR_0102890318", curves, "corot_102890318_");
    assertEqualFlux(files, "EN2_STAR_CHR_0101206560", curves, "corot_0101206560_");
    assertEqualFlux(files, "EN2_STAR_CHR_0102708694", curves, "corot_0102708694_20071023T223035_");
  }

  @Test
  void theRealCurveOfTheBrightTestStarKeepsItsTimes() throws Exception {
    Path curves = realCurves();
    SampleFiles files = write(curves, 1, "SRc01");
    List<String[]> points = points(curves, "HD174936_");
    StarTable regular = SampleFiles.table(files.file("AN2_STAR_0000090001"), 3);
    double[] times = SampleFiles.numbers(regular, "DATEBARREGTT");
    double[] flux = SampleFiles.numbers(regular, "FLUXBARREG");
    assertThat(times).hasSize(points.size()).hasSize(73_626);
    for (int i = 0; i < times.length; i++) {
      assertThat(times[i]).isEqualTo(Double.parseDouble(points.get(i)[0]));
      assertThat(flux[i]).isEqualTo(Double.parseDouble(points.get(i)[1]));
    }
  }

  private static void assertEqualFlux(
      SampleFiles files, String product, Path curves, String curveName) throws IOException {
    StarTable systematic = SampleFiles.table(files.file(product), 3);
    double[] flux = SampleFiles.numbers(systematic, "WHITEFLUXSYS");
    List<String[]> points = points(curves, curveName);
    assertThat(flux).hasSize(points.size());
    for (int i = 0; i < flux.length; i++) {
      assertThat(flux[i]).isEqualTo((float) Double.parseDouble(points.get(i)[1]));
    }
  }

  private SampleFiles write(Path curves, int stars, String... runs) throws SampleException {
    Path out = folder.resolve("out");
    SampleOptions options =
        SampleOptions.defaults().withStars(stars).withRuns(List.of(runs)).withCurves(curves);
    SampleArchive.write(options, out, SampleProgress.SILENT);
    return new SampleFiles(out);
  }

  private Path curves(String text) throws IOException {
    Path curves = Files.createDirectory(folder.resolve("curves"));
    Files.writeString(curves.resolve(FAKE_NAME), text);
    Files.writeString(curves.resolve("README.md"), "not a curve");
    return curves;
  }

  /**
   * Real curves are no part of the sources; the test needs a folder of them beside the checkout.
   */
  private static Path realCurves() {
    Optional<Path> found =
        Stream.iterate(
                Optional.ofNullable(Path.of("").toAbsolutePath()),
                Optional::isPresent,
                path -> path.map(Path::getParent))
            .flatMap(Optional::stream)
            .map(path -> path.resolve("shared/data/corot/lightcurves"))
            .filter(Files::isDirectory)
            .findFirst();
    assumeThat(found).as("folder of real light curves").isPresent();
    return found.orElseThrow();
  }

  private static List<String[]> points(Path curves, String namePrefix) throws IOException {
    try (Stream<Path> files = Files.list(curves)) {
      Path file =
          files
              .filter(path -> path.getFileName().toString().startsWith(namePrefix))
              .findFirst()
              .orElseThrow();
      return Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith("DATE") && !line.isBlank())
          .map(line -> SEPARATOR.split(line.strip()))
          .toList();
    }
  }
}
