// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corotarchive.archive.delivery.DeliveredFile;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.fixture.FitsFixture;
import org.corotarchive.archive.product.Packaging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitsReaderTest {

  private static final int BLOCK = 2880;

  private final Path folder;

  FitsReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void headers_and_row_counts_are_read_and_the_digest_is_that_of_the_file() {
    ProductDescription description = read(bytes());
    assertThat(description.problems()).isEmpty();
    assertThat(description.members().get(0).hdus())
        .extracting(HduDescription::name)
        .containsExactly("", "BAR", "BARFILL", "SYSTEMATIC");
    HduDescription bar = description.members().get(0).hdus().get(1);
    assertThat(bar.rows()).hasValue(20);
    assertThat(bar.dataBytes()).isEqualTo(20 * 12);
    assertThat(bar.columns())
        .containsExactly(
            new ColumnDescription("DATEBARTT", "1D", Optional.empty()),
            new ColumnDescription("WHITEFLUX", "1E", Optional.of("electron")));
    assertThat(description.sizeBytes()).isEqualTo(bytes().length);
    assertThat(description.sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void a_file_that_vanished_or_is_a_link_is_unreadable() throws IOException {
    Path nowhere = folder.resolve("nowhere.fits");
    Path link =
        Files.createSymbolicLink(
            folder.resolve("link.fits"), Files.createFile(folder.resolve("whole.fits")));
    for (Path path : List.of(nowhere, link)) {
      DeliveredFile file = new DeliveredFile(path, "x.fits", 2880, Optional.empty());
      assertThat(new FitsReader().read(file).problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.FILE_UNREADABLE);
    }
  }

  @Test
  void keywords_are_given_as_text_and_number() {
    HeaderKeywords header = read(bytes()).primaryHeader().orElseThrow();
    assertThat(header.integer("COROTID")).hasValue(101_206_560);
    assertThat(header.number("MAGNIT_V")).hasValue(12.568);
    assertThat(header.text("RUN_CODE")).contains("LRc01");
    assertThat(header.text("NOWHERE")).isEmpty();
    assertThat(header.number("RUN_CODE")).isEmpty();
    assertThat(header.integer("MAGNIT_V")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, NOT_FITS_OR_TRUNCATED",
    "8, NOT_FITS_OR_TRUNCATED",
    "80, FITS_TRUNCATED",
    "2879, FITS_TRUNCATED",
    "2900, FITS_TRUNCATED",
    "5000, FITS_TRUNCATED",
    "5760, FITS_TRUNCATED",
    "5761, FITS_TRUNCATED",
    "8639, FITS_TRUNCATED"
  })
  void a_file_cut_within_a_unit_is_found_out(int length, String expected) {
    ProductDescription description = read(Arrays.copyOf(bytes(), length));
    assertThat(description.problems()).hasSize(1);
    ProblemCode code = description.problems().get(0).code();
    if (expected.equals("FITS_TRUNCATED")) {
      assertThat(code).isEqualTo(ProblemCode.FITS_TRUNCATED);
    } else {
      assertThat(code).isIn(ProblemCode.NOT_FITS, ProblemCode.FITS_TRUNCATED);
    }
  }

  @Test
  void a_truncated_file_is_told_how_long_it_should_be() {
    assertThat(read(Arrays.copyOf(bytes(), 2 * BLOCK + 100)).problems())
        .extracting(Problem::sentence)
        .containsExactly(
            "x.fits: the data of extension 1 should have 2880 bytes with padding, but the file ends"
                + " after 100.");
  }

  @Test
  void a_file_without_content_is_empty() {
    assertThat(codes(new byte[0])).containsExactly(ProblemCode.FILE_EMPTY);
  }

  @Test
  void what_is_no_fits_is_refused() {
    byte[] page = "<html>404</html>".repeat(400).getBytes(StandardCharsets.US_ASCII);
    assertThat(codes(page)).containsExactly(ProblemCode.NOT_FITS);
  }

  @Test
  void bytes_after_the_last_unit_are_refused() {
    byte[] bytes = bytes();
    assertThat(codes(Arrays.copyOf(bytes, bytes.length + BLOCK)))
        .containsExactly(ProblemCode.FITS_TRAILING_BYTES);
    assertThat(codes(Arrays.copyOf(bytes, bytes.length + 1)))
        .containsExactly(ProblemCode.FITS_TRAILING_BYTES);
  }

  @Test
  void one_flipped_bit_in_the_data_breaks_both_sums() {
    byte[] bytes = bytes();
    bytes[2 * BLOCK + 17] ^= 4;
    assertThat(codes(bytes))
        .containsExactly(ProblemCode.FITS_DATASUM_WRONG, ProblemCode.FITS_CHECKSUM_WRONG);
  }

  @Test
  void a_changed_header_breaks_the_checksum_alone() {
    byte[] bytes = replace(bytes(), "'LRc01   '", "'LRc02   '");
    assertThat(codes(bytes)).containsExactly(ProblemCode.FITS_CHECKSUM_WRONG);
  }

  @Test
  void a_card_that_breaks_the_standard_is_a_remark() {
    byte[] bytes = replace(bytes(), "SPECTYPE=", "specType=");
    assertThat(codes(bytes))
        .contains(ProblemCode.CARD_NOT_STANDARD)
        .doesNotContain(ProblemCode.FITS_HEADER_UNREADABLE);
  }

  @Test
  void sizes_that_make_no_sense_are_refused_and_not_believed() {
    assertThat(
            codes(
                replace(
                    bytes(), "NAXIS2  =                   20", "NAXIS2  =                  -20")))
        .contains(ProblemCode.FITS_HEADER_UNREADABLE);
    assertThat(
            codes(
                replace(
                    bytes(), "NAXIS2  =                   20", "NAXIS2  =  9223372036854775807")))
        .contains(ProblemCode.FITS_HEADER_UNREADABLE);
    assertThat(
            codes(
                replace(
                    bytes(), "NAXIS2  =                   20", "NAXIS2  =              9999999")))
        .contains(ProblemCode.FITS_TRUNCATED);
  }

  private byte[] bytes() {
    Path file = FitsFixture.chromatic().write(folder.resolve("source.fits"));
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] replace(byte[] bytes, String old, String fresh) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(old);
    return text.replaceFirst(Pattern.quote(old), fresh).getBytes(StandardCharsets.ISO_8859_1);
  }

  private List<ProblemCode> codes(byte[] bytes) {
    return read(bytes).problems().stream().map(Problem::code).toList();
  }

  private ProductDescription read(byte[] bytes) {
    try {
      Path file = Files.write(folder.resolve("x.fits"), bytes);
      return ProductReader.of(Packaging.FITS)
          .read(new DeliveredFile(file, "x.fits", bytes.length, Optional.empty()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
