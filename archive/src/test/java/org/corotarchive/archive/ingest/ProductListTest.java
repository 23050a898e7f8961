// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.fixture.BreakingDataSource;
import org.corotarchive.archive.fixture.DeliveryFixture;
import org.corotarchive.archive.fixture.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductListTest {

  private static final String HEADER =
      "product_code,release,run_code,ccd,corot_id,start,end,ra,dec,mag_b,mag_v,mag_r,mag_i,"
          + "spectral_type,sampling_seconds,rows,id_origin,position_origin,magnitude_origin\n";
  private static final String SPAN = "2007-05-16T06:02:26,2007-10-05T07:44:09";

  private final Path folder;

  ProductListTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void listed_products_are_catalogued_without_a_file() {
    try (TestArchive archive = TestArchive.demo(folder.resolve("store"))) {
      Path delivery =
          list(
              line("EN2_STAR_CHR", 900_000_001, 291.0, 1.0)
                  + line("EN2_WINDESCRIPTOR", 900_000_001, 291.0, 1.0)
                  + line("EN2_STAR_MON", 900_000_002, 292.0, 1.0)
                  + line("EN2_STAR_MON", 900_000_003, 291.5, 2.0));
      assertThat(archive.ingest(delivery).counts()).isEqualTo(new IngestReport.Counts(4, 0, 0));
      assertThat(archive.tables().count("archive.star")).isEqualTo(3);
      assertThat(archive.tables().count("archive.file")).isZero();
      assertThat(
              archive
                  .tables()
                  .value(
                      "SELECT t_xel || ' ' || t_exptime || ' ' || (file_id IS NULL) || ' '"
                          + " || (access_format IS NULL) || ' ' || target_name"
                          + " FROM archive.product WHERE product_code = 'EN2_STAR_CHR'"))
          .isEqualTo("23951 12262912 true true CoRoT 0900000001");
      assertThat(
              archive
                  .tables()
                  .value("SELECT star_count || ' ' || npoints(s_poly) FROM archive.run_ccd"))
          .isEqualTo("3 3");
      assertThat(archive.ingest(delivery).counts()).isEqualTo(new IngestReport.Counts(0, 4, 0));
    }
  }

  @Test
  void a_file_that_comes_later_belongs_to_its_listed_product() {
    try (TestArchive archive = TestArchive.demo(folder.resolve("store"))) {
      archive.ingest(list(line("EN2_STAR_CHR", 101_206_560, 291.77706, 1.38371)));
      Path files = new DeliveryFixture(folder.resolve("files")).chromatic().folder();
      assertThat(archive.ingest(files).counts().accepted()).isEqualTo(1);
      assertThat(archive.tables().count("archive.product")).isEqualTo(1);
      assertThat(archive.tables().value("SELECT access_format FROM archive.product"))
          .isEqualTo("application/fits");
      assertThat(archive.tables().value("SELECT name FROM archive.star")).isEqualTo("CoRoT-2");
    }
  }

  @Test
  void lines_that_cannot_be_understood_are_told_by_number() {
    IngestReport report =
        DeliveryCheck.run(
            list(
                line("EN2_STAR_CHR", 900_000_001, 291.0, 1.0)
                    + line("NO_SUCH", 900_000_001, 291.0, 1.0)
                    + line("EN2_STAR_CHR", 900_000_002, 361.0, 1.0)
                    + line("AN2_STAR", 900_000_002, 291.0, 1.0)
                    + line("EN2_STAR_CHR", 900_000_004, 291.0, 1.0).replace("LRc01", "LRa01")
                    + line("EN2_STAR_CHR", 900_000_005, 291.0, 1.0).replace("2007-05", "yesterday")
                    + "short\n"),
            true,
            IngestListener.silent());
    assertThat(report.counts()).isEqualTo(new IngestReport.Counts(1, 0, 6));
    assertThat(report.outcomes())
        .extracting(FileOutcome::file)
        .containsExactly(
            "product-list.csv line 3",
            "product-list.csv line 4",
            "product-list.csv line 5",
            "product-list.csv line 6",
            "product-list.csv line 7",
            "product-list.csv line 8");
    assertThat(report.outcomes())
        .flatExtracting(FileOutcome::problems)
        .extracting(Problem::code)
        .containsOnly(ProblemCode.LIST_LINE_WRONG);
  }

  @Test
  void a_genuine_archive_takes_no_list() {
    try (TestArchive genuine = TestArchive.genuine(folder.resolve("store"))) {
      IngestReport report = genuine.ingest(list(line("EN2_STAR_CHR", 900_000_001, 291.0, 1.0)));
      assertThat(report.counts()).isEqualTo(new IngestReport.Counts(0, 0, 1));
      assertThat(genuine.tables().count("archive.product")).isZero();
    }
  }

  @Test
  void a_check_for_a_genuine_archive_takes_no_list_either() {
    Path delivery = list(line("EN2_STAR_CHR", 900_000_001, 291.0, 1.0));
    IngestReport report = DeliveryCheck.run(delivery, false, IngestListener.silent());
    assertThat(report.counts()).isEqualTo(new IngestReport.Counts(0, 0, 1));
    assertThat(report.outcomes().get(0).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.SYNTHETIC_REFUSED);
  }

  @Test
  void a_list_that_the_database_did_not_take_is_refused_as_a_whole() {
    try (TestArchive archive = TestArchive.demo(folder.resolve("store"))) {
      Path delivery = list(line("EN2_STAR_CHR", 900_000_001, 291.0, 1.0));
      IngestReport report =
          archive.ingest(
              delivery,
              new BreakingDataSource(
                  archive.tables().dataSource(),
                  BreakingDataSource.Moment.BEFORE_COMMIT,
                  "UPDATE archive.run_ccd",
                  0));
      assertThat(report.counts()).isEqualTo(new IngestReport.Counts(0, 0, 1));
      assertThat(report.outcomes().get(0).problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.DATABASE_DOWN);
    }
  }

  private Path list(String lines) {
    return new DeliveryFixture(folder.resolve("list"))
        .text("product-list.csv", HEADER + lines)
        .folder();
  }

  private static String line(String code, long id, double ra, double dec) {
    return code
        + ",4.4,LRc01,E1,"
        + id
        + ","
        + SPAN
        + ","
        + ra
        + ","
        + dec
        + ",,15.1,14.8,,G2,512,23951,synthetic,synthetic,synthetic\n";
  }
}
