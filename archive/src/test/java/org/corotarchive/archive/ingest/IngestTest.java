// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.fixture.DeliveryFixture;
import org.corotarchive.archive.fixture.FitsFixture;
import org.corotarchive.archive.fixture.TestArchive;
import org.corotarchive.archive.product.CatalogedFile;
import org.corotarchive.archive.product.FileCatalog;
import org.corotarchive.archive.store.FileStore;
import org.corotarchive.archive.store.FileToKeep;
import org.corotarchive.archive.store.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

  private static final String DID =
      "ivo://org.corotarchive.test/corot/n2?EN2_STAR_CHR/LRc01/E1/0101206560/4.4";

  private final Path folder;
  private final TestArchive archive;
  private final DeliveryFixture delivery;

  IngestTest(@TempDir Path folder) {
    this.folder = folder;
    this.archive = TestArchive.demo(folder.resolve("store"));
    this.delivery = new DeliveryFixture(folder.resolve("delivery"));
  }

  @AfterEach
  void closeArchive() {
    archive.close();
  }

  @Test
  void a_delivered_light_curve_is_catalogued_with_all_that_obscore_wants() {
    IngestReport report = archive.ingest(delivery.chromatic().folder());
    assertThat(report.counts()).isEqualTo(new IngestReport.Counts(1, 0, 0));
    assertThat(product("obs_publisher_did")).isEqualTo(DID);
    assertThat(product("obs_id")).isEqualTo("LRc01_E1_0101206560");
    assertThat(product("obs_title"))
        .isEqualTo("CoRoT LRc01 E1 star 0101206560, chromatic light curve, N2 (synthetic)");
    assertThat(product("dataproduct_type || ' ' || dataproduct_subtype || ' ' || calib_level"))
        .isEqualTo("timeseries lightcurve.chromatic 3");
    assertThat(product("target_name")).isEqualTo("CoRoT-2");
    assertThat(product("t_xel || ' ' || t_exptime || ' ' || t_resolution"))
        .isEqualTo("20 10240 512");
    assertThat(product("round(t_min::numeric, 5) || ' ' || round(t_max::numeric, 5)"))
        .isEqualTo("54236.25169 54378.32233");
    assertThat(product("em_min || ' ' || em_max || ' ' || em_xel")).isEqualTo("4e-07 1e-06 3");
    assertThat(product("access_format")).isEqualTo("application/fits");
    assertThat(product("s_xel1 || ' ' || s_xel2")).isEqualTo("1 1");
    assertThat(product("s_pos <@ s_poly AND s_pos <@ s_bounds")).isEqualTo("t");
    assertThat(product("s_region")).startsWith("polygon 291.77");
    assertThat(
            product("release || ' ' || run_code || ' ' || ccd || ' ' || channel || ' ' || level"))
        .isEqualTo("4.4 LRc01 E1 faint N2");
    assertThat(product("synthetic AND in_obscore")).isEqualTo("t");
  }

  @Test
  void the_star_and_the_file_are_catalogued_with_it() {
    archive.ingest(delivery.chromatic().folder());
    assertThat(value("SELECT name || ' ' || mag_v || ' ' || spectral_type FROM archive.star"))
        .isEqualTo("CoRoT-2 12.568 G7");
    assertThat(value("SELECT mag_b IS NULL AND id_origin = 'mission' FROM archive.star"))
        .isEqualTo("t");
    CatalogedFile file = file();
    assertThat(file.name()).isEqualTo(DeliveryFixture.CHROMATIC);
    assertThat(file.state()).isEqualTo(CatalogedFile.State.AVAILABLE);
    assertThat(file.receivedAt()).isEqualTo(TestArchive.NOW);
    assertThat(
            archive
                .store()
                .locate(file.location().objectId(), file.version(), file.location().logicalPath()))
        .hasSameBinaryContentAs(delivery.file(DeliveryFixture.CHROMATIC));
  }

  @Test
  void delivering_again_changes_nothing() {
    delivery.chromatic().rawPackage();
    archive.ingest(delivery.folder());
    String before = everything();
    IngestReport again = archive.ingest(delivery.folder());
    assertThat(again.counts()).isEqualTo(new IngestReport.Counts(0, 2, 0));
    assertThat(again.outcomes().get(0).fileId()).isPresent();
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void other_bytes_of_the_same_product_are_its_next_version() {
    archive.ingest(delivery.chromatic().folder());
    UUID first = file().id();
    byte[] bytes = DeliveryFixture.bytes(delivery.file(DeliveryFixture.CHROMATIC));
    FitsFixture.chromatic().rows(30).write(delivery.file(DeliveryFixture.CHROMATIC));
    archive.ingest(delivery.folder());
    assertThat(archive.tables().count("archive.product")).isEqualTo(1);
    assertThat(file().version()).isEqualTo(2);
    assertThat(product("t_xel")).isEqualTo("30");
    assertThat(new FileCatalog(archive.database()).find(first)).isPresent();
    delivery.bytes(DeliveryFixture.CHROMATIC, bytes);
    IngestReport old = archive.ingest(delivery.folder());
    assertThat(old.counts()).isEqualTo(new IngestReport.Counts(0, 1, 0));
    assertThat(file().version()).as("the newest stays current").isEqualTo(2);
  }

  @Test
  void levels_of_one_observation_share_their_observation_id() {
    archive.ingest(delivery.chromatic().rawPackage().folder());
    assertThat(value("SELECT count(*) FROM archive.product WHERE obs_id = 'LRc01_E1_0101206560'"))
        .isEqualTo("2");
    assertThat(
            value(
                "SELECT calib_level || ' ' || access_format FROM archive.product"
                    + " WHERE level = 'N0'"))
        .isEqualTo("1 application/gzip");
  }

  @Test
  void a_bad_file_stops_no_other_and_leaves_nothing() throws IOException {
    delivery.chromatic().rawPackage().text("holiday.jpg", "x");
    Path cut = delivery.file(DeliveryFixture.CHROMATIC);
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 10_000));
    IngestReport report = archive.ingest(delivery.folder());
    assertThat(report.counts()).isEqualTo(new IngestReport.Counts(1, 0, 2));
    assertThat(report.complete()).isFalse();
    assertThat(archive.tables().count("archive.product")).isEqualTo(1);
    assertThat(archive.tables().count("archive.file")).isEqualTo(1);
    assertThat(storedFiles("EN2_STAR_CHR")).isZero();
  }

  @Test
  void when_the_catalogue_refuses_the_store_gives_the_file_back() {
    archive.tables().execute("ALTER TABLE archive.file ADD CHECK (size_bytes < 100)");
    IngestReport report = archive.ingest(delivery.chromatic().folder());
    assertThat(report.outcomes().get(0).problems())
        .extracting(Problem::code)
        .contains(ProblemCode.NOT_CATALOGUED);
    assertThat(archive.tables().count("archive.product")).isZero();
    assertThat(archive.tables().count("archive.star")).isZero();
    assertThat(archive.tables().count("archive.run_ccd")).isZero();
    assertThat(storedFiles("EN2_STAR_CHR")).isZero();
  }

  @Test
  void a_product_without_a_place_in_the_tree_is_refused() {
    archive
        .tables()
        .execute(
            "UPDATE archive.node SET product_code = 'OTHER' WHERE product_code = 'EN2_STAR_CHR'");
    IngestReport report = archive.ingest(delivery.chromatic().folder());
    assertThat(report.outcomes().get(0).problems())
        .extracting(Problem::code)
        .contains(ProblemCode.NO_PLACE_IN_TREE);
    assertThat(storedFiles("EN2_STAR_CHR")).isZero();
  }

  @Test
  void a_file_that_a_crash_left_in_the_store_is_adopted() {
    assertThatExceptionOfType(Crash.class)
        .isThrownBy(() -> archive.ingest(delivery.chromatic().folder(), new CrashingStore()));
    assertThat(archive.tables().count("archive.product")).isZero();
    assertThat(storedFiles("EN2_STAR_CHR")).isPositive();
    IngestReport report = archive.ingest(delivery.folder());
    assertThat(report.counts()).isEqualTo(new IngestReport.Counts(1, 0, 0));
    assertThat(file().version()).isEqualTo(1);
  }

  @Test
  void a_genuine_archive_takes_no_synthetic_products() {
    try (TestArchive genuine = TestArchive.genuine(folder.resolve("genuine"))) {
      IngestReport report = genuine.ingest(delivery.chromatic().folder());
      assertThat(report.outcomes().get(0).problems())
          .extracting(Problem::code)
          .contains(ProblemCode.SYNTHETIC_REFUSED);
      assertThat(genuine.tables().count("archive.product")).isZero();
      delivery.text("delivery.properties", "release=4.4\nsynthetic=false\n");
      assertThat(genuine.ingest(delivery.folder()).counts().accepted()).isEqualTo(1);
      FitsFixture.chromatic().with("SYNTHET", true).write(delivery.file(DeliveryFixture.CHROMATIC));
      assertThat(genuine.ingest(delivery.folder()).counts().refused()).isEqualTo(1);
    }
  }

  @Test
  void the_letter_o_is_stored_as_the_digit() {
    delivery.rawPackage();
    Path letter = delivery.file(DeliveryFixture.RAW_PACKAGE.replace("EN0", "ENO"));
    assertThat(delivery.file(DeliveryFixture.RAW_PACKAGE).toFile().renameTo(letter.toFile()))
        .isTrue();
    IngestReport report = archive.ingest(delivery.folder());
    assertThat(report.outcomes().get(0).problems())
        .extracting(Problem::code)
        .contains(ProblemCode.NAME_RESPELLED);
    assertThat(file().name()).isEqualTo(DeliveryFixture.RAW_PACKAGE);
    assertThat(product("product_code")).isEqualTo("EN0_STARWIND");
  }

  @Test
  void the_field_of_a_ccd_is_the_hull_of_its_targets() {
    star(101_206_560, 291.0, 1.0);
    star(101_206_561, 292.0, 1.0);
    archive.ingest(delivery.folder());
    assertThat(value("SELECT star_count || ' ' || (s_region IS NULL) FROM archive.run_ccd"))
        .isEqualTo("2 true");
    star(101_206_562, 291.5, 2.0);
    star(101_206_563, 291.5, 1.3);
    archive.ingest(delivery.folder());
    assertThat(value("SELECT star_count || ' ' || npoints(s_poly) FROM archive.run_ccd"))
        .isEqualTo("4 3");
    assertThat(
            value(
                "SELECT bool_and(star.pos <@ run_ccd.s_bounds) FROM archive.star, archive.run_ccd"))
        .isEqualTo("t");
    assertThat(value("SELECT t_start || ' ' || t_end FROM archive.run_ccd"))
        .isEqualTo("2007-05-16 06:02:26 2007-10-05 07:44:09");
  }

  @Test
  void a_full_image_has_the_corners_of_its_world_coordinates() {
    FitsFixture.empty()
        .image()
        .with("RUN_CODE", "LRc01")
        .with("CRVAL1", 291.0)
        .with("CRVAL2", 1.0)
        .with("CRPIX1", 8.5)
        .with("CRPIX2", 8.5)
        .with("CD1_1", -0.1)
        .with("CD1_2", 0.0)
        .with("CD2_1", 0.0)
        .with("CD2_2", 0.1)
        .with("EXPTIME", 32)
        .write(delivery.file("EN2_FULLIMAGE_LRc01_E1_20070516T060226.fits"));
    archive.ingest(delivery.folder());
    assertThat(product("dataproduct_type || ' ' || s_xel1 || ' ' || s_xel2"))
        .isEqualTo("image 16 16");
    assertThat(product("round(s_ra::numeric, 6) || ' ' || round(s_dec::numeric, 6)"))
        .isEqualTo("291.000000 1.000000");
    assertThat(product("round(s_fov::numeric, 4)")).isEqualTo("2.2627");
    assertThat(product("t_exptime")).isEqualTo("32");
    String[] region = product("s_region").split(" ");
    assertThat(Double.parseDouble(region[1])).as("first corner in the west").isLessThan(291.79);
  }

  @Test
  void documents_and_software_are_held_but_no_observations() {
    delivery.text("DOC/DOC_guide.txt", "words");
    delivery.pack(
        "SW_n1-to-n2_1.0.tar.gz", tar -> DeliveryFixture.add(tar, "main.c", new byte[] {'x'}));
    archive.ingest(delivery.folder());
    assertThat(value("SELECT count(*) FROM archive.product WHERE NOT in_obscore")).isEqualTo("2");
    assertThat(value("SELECT release FROM archive.product WHERE level = 'SOFTWARE'"))
        .isEqualTo("1.0");
    assertThat(value("SELECT media_type FROM archive.file WHERE name = 'DOC_guide.txt'"))
        .isEqualTo("text/plain");
  }

  @Test
  void housekeeping_and_orbit_have_times_but_no_place_on_the_sky() {
    FitsFixture.empty()
        .extensions("HK")
        .with("DATE-BEG", "2007-05-16T00:00:00")
        .with("DATE-END", "2007-05-16T12:00:00")
        .with("RUN_CODE", "LRc01")
        .write(delivery.file("N1_HK_20070516.fits"));
    FitsFixture.empty()
        .extensions("ORBIT")
        .write(delivery.file("AUX_ORBIT_LRc01_20070516T060050_20071015T062338.fits"));
    IngestReport report = archive.ingest(delivery.folder());
    assertThat(report.counts().accepted()).isEqualTo(2);
    assertThat(value("SELECT t_min || ' ' || t_max FROM archive.product WHERE level = 'N1'"))
        .isEqualTo("54236 54236.5");
    assertThat(value("SELECT count(*) FROM archive.product WHERE s_ra IS NULL")).isEqualTo("2");
  }

  private void star(long id, double ra, double dec) {
    FitsFixture.chromatic()
        .with("COROTID", id)
        .with("ALPHA", ra)
        .with("DELTA", dec)
        .write(delivery.file("EN2_STAR_CHR_0" + id + "_20070516T060226_20071005T074409.fits"));
  }

  private String product(String expression) {
    return value("SELECT " + expression + " FROM archive.product");
  }

  private CatalogedFile file() {
    UUID id = UUID.fromString(product("file_id"));
    return new FileCatalog(archive.database()).find(id).orElseThrow();
  }

  private String value(String sql) {
    return archive.tables().value(sql);
  }

  private String everything() {
    return Stream.of("product", "file", "star", "run_ccd", "run", "node")
        .map(
            table ->
                value(
                    "SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM archive."
                        + table
                        + " t"))
        .toList()
        .toString();
  }

  private long storedFiles(String word) {
    try (Stream<Path> files = Files.walk(folder.resolve("store/ocfl"))) {
      return files.filter(file -> file.toString().contains(word)).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Stores, and then dies as if the process had been killed. */
  private final class CrashingStore implements FileStore {
    @Override
    public StoredFile keep(FileToKeep file) {
      archive.store().keep(file);
      throw new Crash();
    }

    @Override
    public void takeBack(StoredFile file) {
      throw new Crash();
    }

    @Override
    public Path locate(String objectId, int version, String logicalPath) {
      throw new Crash();
    }

    @Override
    public void close() {}
  }
}
