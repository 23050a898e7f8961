// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nom.tam.fits.BasicHDU;
import nom.tam.fits.Fits;
import nom.tam.fits.Header;
import nom.tam.fits.ImageHDU;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ac.starlink.table.StarTable;

/** The files of the planet hosts of LRc01 and IRa01, read back as a client reads them. */
class StarFilesTest {

  private static final String COROT_2 = "EN2_STAR_CHR_0101206560_20070516T060226_20071005T074409";
  private static final double SAMPLE_STEP_DAYS = 512 / 86400.0;

  @TempDir private static Path folder = Path.of("");

  private static SampleFiles files = new SampleFiles(Path.of(""));

  @BeforeAll
  static void writeHosts() throws SampleException {
    SampleOptions options =
        SampleOptions.defaults().withStars(10).withRuns(List.of("IRa01", "LRc01", "SRc03"));
    SampleArchive.write(options, folder, SampleProgress.SILENT);
    files = new SampleFiles(folder);
  }

  @Test
  void aChromaticFileHasTheColumnsOfVersion4() throws Exception {
    Path file = files.file(COROT_2);
    assertThat(SampleFiles.verify(file)).isEqualTo(4);
    assertThat(SampleFiles.columns(file, 1))
        .containsExactly(
            "DATE:23A",
            "DATETT:1D",
            "DATEBARTT:1D",
            "STATUS:1J",
            "REDFLUX:1E",
            "REDFLUXDEV:1E",
            "GREENFLUX:1E",
            "GREENFLUXDEV:1E",
            "BLUEFLUX:1E",
            "BLUEFLUXDEV:1E",
            "WHITEFLUX:1E",
            "BG:1E");
    assertThat(SampleFiles.columns(file, 2))
        .containsExactly("DATETT:1D", "DATEBARTT:1D", "WHITEFLUXFIL:1E", "STATUSFIL:1J", "TEXP:1J");
    assertThat(SampleFiles.columns(file, 3))
        .containsExactly("DATEBARTT:1D", "WHITEFLUXSYS:1E", "STATUSSYS:1J");
    assertThat(SampleFiles.table(file, 1).getName()).isEqualTo("BAR");
    assertThat(SampleFiles.table(file, 2).getName()).isEqualTo("BARFILL");
    assertThat(SampleFiles.table(file, 3).getName()).isEqualTo("SYSTEMATIC");
  }

  @Test
  void aMonochromaticFileHasSevenColumnsInItsFirstTable() throws Exception {
    Path file = files.file("EN2_STAR_MON_0102743730_20070203T130553_20070402T070158");
    assertThat(SampleFiles.names(SampleFiles.table(file, 1)))
        .containsExactly(
            "DATE", "DATETT", "DATEBARTT", "STATUS", "WHITEFLUX", "WHITEFLUXDEV", "BG");
  }

  @Test
  void aBrightFileHasThreeTablesAt32Seconds() throws Exception {
    Path file = files.file("AN2_STAR_0000090190_20110701T183050_20110705T053348");
    assertThat(SampleFiles.columns(file, 1))
        .containsExactly("DATETT:1D", "RAWFLUX:1D", "RAWFLUXDEV:1D", "RAWSTATUS:1J", "BG:1E");
    assertThat(SampleFiles.names(SampleFiles.table(file, 2)))
        .containsExactly("DATEBARTT", "FLUXBAR", "FLUXDEVBAR", "STATUSBAR");
    StarTable regular = SampleFiles.table(file, 3);
    assertThat(SampleFiles.names(regular))
        .containsExactly("DATEBARREGTT", "FLUXBARREG", "FLUXDEVBARREG", "STATUSBARREG");
    double[] times = SampleFiles.numbers(regular, "DATEBARREGTT");
    assertThat(times[times.length - 1] - times[0])
        .isCloseTo((times.length - 1) * 32 / 86400.0, within(1e-7));
  }

  @Test
  void unitsAreTheOnesThatFitsKnows() throws Exception {
    StarTable bar = SampleFiles.table(files.file(COROT_2), 1);
    assertThat(bar.getColumnInfo(1).getUnitString()).isEqualTo("d");
    assertThat(bar.getColumnInfo(10).getUnitString()).isEqualTo("electron");
    assertThat(bar.getColumnInfo(11).getUnitString()).isEqualTo("electron/pixel");
  }

  @Test
  void theFirstTableHasGapsAndTheSecondHasNone() throws Exception {
    Path file = files.file(COROT_2);
    double[] filled = SampleFiles.numbers(SampleFiles.table(file, 2), "DATETT");
    assertThat(SampleFiles.table(file, 1).getRowCount()).isLessThan(filled.length);
    assertThat(filled).hasSize((int) (12_275_000L / 512));
    for (int i = 1; i < filled.length; i++) {
      assertThat(filled[i] - filled[i - 1]).isCloseTo(SAMPLE_STEP_DAYS, within(1e-9));
    }
  }

  @Test
  void theColoursAddUpToWhite() throws Exception {
    StarTable bar = SampleFiles.table(files.file(COROT_2), 1);
    double[] white = SampleFiles.numbers(bar, "WHITEFLUX");
    double[] red = SampleFiles.numbers(bar, "REDFLUX");
    double[] green = SampleFiles.numbers(bar, "GREENFLUX");
    double[] blue = SampleFiles.numbers(bar, "BLUEFLUX");
    for (int i = 0; i < white.length; i++) {
      assertThat(red[i] + green[i] + blue[i]).isCloseTo(white[i], within(1e-6 * white[i]));
      assertThat(red[i] / white[i]).isBetween(0.59, 0.71);
    }
  }

  @Test
  void theHeaderSaysWhatIsRealAndWhatIsNot() throws Exception {
    Header header = SampleFiles.header(files.file(COROT_2));
    assertThat(header.getLongValue("COROTID")).isEqualTo(101206560);
    assertThat(header.getStringValue("OBJECT")).isEqualTo("CoRoT-2");
    assertThat(header.getStringValue("RUN_CODE")).isEqualTo("LRc01");
    assertThat(header.getStringValue("HLFCCDID")).matches("E[12][LR]");
    assertThat(header.getDoubleValue("ALPHA")).isEqualTo(291.77706);
    assertThat(header.getDoubleValue("MAGNIT_V")).isEqualTo(12.568);
    assertThat(header.getStringValue("IDORIG")).isEqualTo("mission");
    assertThat(header.getStringValue("POSORIG")).isEqualTo("literature");
    assertThat(header.getStringValue("FLXORIG")).isEqualTo("synthetic");
    assertThat(header.getStringValue("DATE-BEG")).isEqualTo("2007-05-16T06:02:26");
    assertThat(header.getIntValue("TEXP")).isEqualTo(512);
  }

  @Test
  void anUnknownMagnitudeIsTheTextNanOrAbsent() throws Exception {
    Header corot1 = SampleFiles.header(files.file("EN2_STAR_CHR_0102890318"));
    Header corot4 = SampleFiles.header(files.file("EN2_STAR_CHR_0102912369"));
    assertThat(corot1.getStringValue("MAGNIT_B")).isEqualTo("NAN");
    assertThat(corot4.containsKey("MAGNIT_B")).isFalse();
    assertThat(corot4.getDoubleValue("MAGNIT_V")).isEqualTo(13.7);
  }

  @Test
  void theTransitsOfCorot1And2ComeWhenTheyAreDue() throws Exception {
    assertThat(transitOffset("EN2_STAR_CHR_0102890318", 54159.4532, 1.5089557))
        .isCloseTo(0, within(SAMPLE_STEP_DAYS));
    assertThat(transitOffset("EN2_STAR_CHR_0101206560", 54237.53562, 1.7429964))
        .isCloseTo(0, within(SAMPLE_STEP_DAYS));
  }

  /** Centre of gravity of the lost light around all predicted transits, days after the centre. */
  private static double transitOffset(String name, double epoch, double period) throws Exception {
    StarTable table = SampleFiles.table(files.file(name), 3);
    double[] times = SampleFiles.numbers(table, "DATEBARTT");
    double[] flux = SampleFiles.numbers(table, "WHITEFLUXSYS");
    double level = Arrays.stream(flux).sorted().skip(flux.length / 2).findFirst().orElse(0);
    double lost = 0;
    double moment = 0;
    for (int i = 0; i < times.length; i++) {
      double phase = Math.IEEEremainder(times[i] - epoch, period);
      double missing = level - flux[i];
      if (missing > 0.008 * level) {
        assertThat(Math.abs(phase)).as("light is lost outside of a transit").isLessThan(0.08);
        lost += missing;
        moment += missing * phase;
      }
    }
    assertThat(lost).as("light lost in transits").isGreaterThan(level);
    return moment / lost;
  }

  @Test
  void aWindowDescriptorHasOneRowAndAReferenceImage() throws Exception {
    StarTable faint = SampleFiles.table(files.file("EN2_WINDESCRIPTOR_0101206560"), 1);
    assertThat(faint.getRowCount()).isEqualTo(1);
    assertThat(SampleFiles.names(faint)).contains("WIN_ID", "NRPIX", "NB", "NR", "TEMPLATE");
    StarTable bright = SampleFiles.table(files.file("AN2_WINDESCRIPTOR_0000090190"), 1);
    assertThat(SampleFiles.names(bright))
        .hasSize(15)
        .startsWith("T_START_WIN", "T_END_WIN", "WIN_ID", "SIZEX", "SIZEY", "ORIGINX", "ORIGINY")
        .contains("MASK_ID", "MASK_SIZE", "CCD_WINREF");
    int image = SampleFiles.names(bright).indexOf("CCD_WINREF");
    assertThat(bright.getColumnInfo(image).getShape()).containsExactly(50, 50);
  }

  @Test
  void aStarSetIsATarWithAReadmeAndAFitsFileOfTheSameStar() throws Exception {
    Path file = files.file("EN1_STAR_0101206560");
    Map<String, byte[]> members = members(file);
    String fitsName = file.getFileName().toString().replace(".tar.gz", ".fits");
    assertThat(members).containsOnlyKeys("README.txt", fitsName);
    assertThat(new String(members.getOrDefault("README.txt", new byte[0]), "US-ASCII"))
        .contains("Synthetic");
    byte[] bytes = members.getOrDefault(fitsName, new byte[0]);
    try (Fits fits = new Fits(new ByteArrayInputStream(bytes))) {
      BasicHDU<?>[] hdus = fits.read();
      assertThat(hdus).hasSize(2);
      assertThat(hdus[0].getHeader().getLongValue("COROTID")).isEqualTo(101206560);
      assertThat(hdus[0].getHeader().getStringValue("PRODUCT")).isEqualTo("EN1_STAR");
      hdus[1].verifyIntegrity();
    }
  }

  @Test
  void aFullImageShowsTheStarsAtTheirPlaces() throws Exception {
    Header star = SampleFiles.header(files.file(COROT_2));
    int x = star.getIntValue("WIN_X") + star.getIntValue("WIN_SX") / 2;
    int y = star.getIntValue("WIN_Y") + star.getIntValue("WIN_SY") / 2;
    try (Fits fits = new Fits(files.file("EN2_FULLIMAGE_LRc01_E1").toFile())) {
      ImageHDU image = (ImageHDU) fits.getHDU(0);
      assertThat(image.getAxes()).containsExactly(2048, 2048);
      short[][] pixels = (short[][]) image.getKernel();
      assertThat(pixels[y - 1][x - 1]).isGreaterThan((short) 1400);
    }
  }

  @Test
  void housekeepingOfALongRunCoversTenDays() {
    assertThat(files.paths()).filteredOn(path -> path.startsWith("HK/N1/N1_HK_200705")).hasSize(11);
    assertThat(files.file("N0_HK_LRc01_20070516T060050_20070526T060050")).exists();
  }

  private static Map<String, byte[]> members(Path file) throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GzipCompressorInputStream(Files.newInputStream(file)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        members.put(entry.getName(), tar.readAllBytes());
      }
    }
    return members;
  }
}
