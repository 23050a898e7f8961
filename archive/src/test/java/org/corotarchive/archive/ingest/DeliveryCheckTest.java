// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.fixture.DeliveryFixture;
import org.corotarchive.archive.fixture.FitsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryCheckTest {

  private final DeliveryFixture delivery;

  DeliveryCheckTest(@TempDir Path folder) {
    delivery = new DeliveryFixture(folder.resolve("delivery"));
  }

  @Test
  void a_good_file_has_only_remarks() {
    assertThat(codes(light -> light)).containsExactly(ProblemCode.MAGNITUDE_MISSING);
    assertThat(check().counts()).isEqualTo(new IngestReport.Counts(1, 0, 0));
    assertThat(check().dryRun()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "COROTID, 101206561, IDENTIFIER_DIFFERS",
    "COROTID, 1.5, KEYWORD_UNREADABLE",
    "PRODUCT, EN2_STAR_MON, PRODUCT_DIFFERS",
    "RUN_CODE, LRz99, RUN_UNKNOWN",
    "RUN_CODE, LRa01, DATES_OUTSIDE_RUN",
    "HLFCCDID, A1L, CCD_DIFFERS",
    "HLFCCDID, E3X, KEYWORD_UNREADABLE",
    "DATE-BEG, 2007-05-16T06:02:29, DATES_DIFFER",
    "DATE-END, 2007-10-05, DATES_DIFFER",
    "DATE-BEG, yesterday, KEYWORD_UNREADABLE",
    "DATE-END, 2007-05-01T00:00:00, DATES_IN_WRONG_ORDER",
    "RELEASE, 4.3, RELEASE_UNCLEAR",
    "RELEASE, 4.4/x, KEYWORD_UNREADABLE",
    "ALPHA, 360, KEYWORD_OUT_OF_RANGE",
    "ALPHA, -0.1, KEYWORD_OUT_OF_RANGE",
    "DELTA, 90.5, KEYWORD_OUT_OF_RANGE",
    "DELTA, north, KEYWORD_UNREADABLE",
    "POSORIG, rumour, KEYWORD_UNREADABLE",
    "IDORIG, literature, KEYWORD_UNREADABLE",
    "MAGNIT_B, NAN, MAGNITUDE_NOT_A_NUMBER"
  })
  void a_header_that_disagrees_is_noticed(String keyword, String value, ProblemCode expected) {
    assertThat(codes(light -> light.with(keyword, value))).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"COROTID", "RUN_CODE", "HLFCCDID", "ALPHA", "DELTA"})
  void a_keyword_that_the_catalogue_needs_must_be_there(String keyword) {
    assertThat(codes(light -> light.without(keyword))).contains(ProblemCode.KEYWORD_MISSING);
  }

  @Test
  void dates_may_differ_by_a_second_and_be_absent() {
    assertThat(codes(light -> light.with("DATE-BEG", "2007-05-16T06:02:26.9").without("DATE-END")))
        .containsExactly(ProblemCode.MAGNITUDE_MISSING);
  }

  @Test
  void all_problems_of_a_file_are_told_at_once() {
    assertThat(codes(light -> light.with("COROTID", 7).with("DELTA", 100).without("HLFCCDID")))
        .contains(
            ProblemCode.IDENTIFIER_DIFFERS,
            ProblemCode.KEYWORD_OUT_OF_RANGE,
            ProblemCode.KEYWORD_MISSING);
  }

  @Test
  void a_file_cut_between_two_extensions_lacks_one() {
    assertThat(codes(light -> light.extensions("BAR", "BARFILL")))
        .contains(ProblemCode.FITS_EXTENSION_MISSING);
    assertThat(codes(FitsFixture::extensions)).contains(ProblemCode.FITS_EXTENSION_MISSING);
  }

  @Test
  void the_layout_of_older_releases_is_accepted() {
    assertThat(codes(light -> light.extensions("BINTABLE")))
        .containsExactly(ProblemCode.MAGNITUDE_MISSING);
  }

  @Test
  void a_package_of_another_star_or_without_fits_is_refused() {
    delivery.pack(
        DeliveryFixture.RAW_PACKAGE,
        tar -> DeliveryFixture.add(tar, "README.txt", new byte[] {'x'}));
    assertThat(codes()).containsExactly(ProblemCode.PACKAGE_EMPTY);
    Path other =
        FitsFixture.star(7, "LRc01", "E1L", 291, 1)
            .extensions("WINDOW")
            .write(delivery.folder().resolveSibling("other.fits"));
    delivery.pack(
        DeliveryFixture.RAW_PACKAGE,
        tar -> DeliveryFixture.add(tar, "other.fits", DeliveryFixture.bytes(other)));
    assertThat(codes()).contains(ProblemCode.IDENTIFIER_DIFFERS);
  }

  @Test
  void a_release_has_to_be_told_by_someone() {
    delivery.text("delivery.properties", "producer=Test\n");
    assertThat(codes(light -> light)).contains(ProblemCode.RELEASE_UNCLEAR);
    assertThat(codes(light -> light.with("RELEASE", "4.4")))
        .doesNotContain(ProblemCode.RELEASE_UNCLEAR);
  }

  @Test
  void a_digest_other_than_the_manifests_is_refused() {
    delivery.chromatic();
    delivery.text("manifest-sha256.txt", "0".repeat(64) + "  " + DeliveryFixture.CHROMATIC + "\n");
    assertThat(codes()).contains(ProblemCode.MANIFEST_DIGEST_DIFFERS);
  }

  @Test
  void the_same_product_twice_in_one_delivery_is_refused() {
    delivery.chromatic();
    FitsFixture.chromatic()
        .without("DATE-BEG")
        .write(delivery.file("EN2_STAR_CHR_0101206560_20070516T060227_20071005T074409.fits"));
    IngestReport report = check();
    assertThat(report.counts()).isEqualTo(new IngestReport.Counts(1, 0, 1));
    assertThat(report.outcomes().get(1).problems())
        .extracting(Problem::code)
        .contains(ProblemCode.DELIVERED_TWICE);
  }

  @Test
  void synthetic_products_are_for_demonstrations_only() {
    delivery.chromatic();
    assertThat(check().complete()).isTrue();
    IngestReport genuine = DeliveryCheck.run(delivery.folder(), false, IngestListener.silent());
    assertThat(genuine.counts()).isEqualTo(new IngestReport.Counts(0, 0, 1));
    assertThat(genuine.outcomes().get(0).problems())
        .extracting(Problem::code)
        .contains(ProblemCode.SYNTHETIC_REFUSED);
  }

  @Test
  void a_run_other_than_the_names_is_refused() {
    FitsFixture.empty()
        .image()
        .with("RUN_CODE", "LRa01")
        .write(delivery.file("EN2_FULLIMAGE_LRc01_E1_20070516T060226.fits"));
    assertThat(codes()).contains(ProblemCode.RUN_DIFFERS);
  }

  @Test
  void documents_are_looked_at_only_at_their_beginning() {
    delivery.text("DOC_guide.pdf", "<html>").text("DOC_notes.txt", "anything");
    IngestReport report = check();
    assertThat(report.counts()).isEqualTo(new IngestReport.Counts(1, 0, 1));
    assertThat(report.outcomes().get(0).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.DOCUMENT_UNREADABLE);
  }

  @Test
  void the_report_is_also_written_as_json() throws IOException {
    delivery.text("holiday.jpg", "x");
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    check().writeJson(output);
    assertThat(output.toString(StandardCharsets.UTF_8))
        .contains("\"refused\" : 1")
        .contains("\"file\" : \"holiday.jpg\"")
        .contains("\"code\" : \"NAME_NOT_RECOGNISED\"")
        .contains("\"severity\" : \"refusal\"")
        .doesNotContain("\"id\"");
  }

  private List<ProblemCode> codes(UnaryOperator<FitsFixture> change) {
    change.apply(FitsFixture.chromatic()).write(delivery.file(DeliveryFixture.CHROMATIC));
    return codes();
  }

  private List<ProblemCode> codes() {
    return check().outcomes().stream()
        .flatMap(outcome -> outcome.problems().stream())
        .map(Problem::code)
        .toList();
  }

  private IngestReport check() {
    return DeliveryCheck.run(delivery.folder(), true, IngestListener.silent());
  }
}
