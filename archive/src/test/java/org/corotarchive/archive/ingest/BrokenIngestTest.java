// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.corotarchive.archive.database.DatabaseDownException;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.fixture.BreakingDataSource;
import org.corotarchive.archive.fixture.BreakingDataSource.Moment;
import org.corotarchive.archive.fixture.DeliveryFixture;
import org.corotarchive.archive.fixture.FitsFixture;
import org.corotarchive.archive.fixture.TestArchive;
import org.corotarchive.archive.product.CatalogedFile;
import org.corotarchive.archive.product.FileCatalog;
import org.corotarchive.archive.store.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenIngestTest {

  private static final String FILE_ADDED = "INSERT INTO archive.file";

  private final Path folder;
  private final TestArchive archive;
  private final DeliveryFixture delivery;

  BrokenIngestTest(@TempDir Path folder) {
    this.folder = folder;
    this.archive = TestArchive.demo(folder.resolve("store"));
    this.delivery = new DeliveryFixture(folder.resolve("delivery"));
  }

  @AfterEach
  void closeArchive() {
    archive.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Moment.class,
      names = {"BEFORE_COMMIT", "AFTER_COMMIT"})
  void a_connection_that_breaks_at_the_commit_costs_no_bytes(Moment moment) {
    delivery.chromatic();
    IngestReport report = archive.ingest(delivery.folder(), breaking(moment, FILE_ADDED, 0));
    assertThat(report.complete()).isFalse();
    assertThat(codes(report)).contains(ProblemCode.DATABASE_DOWN);
    IngestReport again = archive.ingest(delivery.folder());
    assertThat(again.complete()).isTrue();
    assertThat(codes(again)).doesNotContain(ProblemCode.STORED_AGAIN);
    assertThat(current().version()).isEqualTo(1);
    assertThat(bytes(current())).hasSameBinaryContentAs(delivery.file(DeliveryFixture.CHROMATIC));
  }

  @ParameterizedTest
  @EnumSource(
      value = Moment.class,
      names = {"BEFORE_COMMIT", "AFTER_COMMIT"})
  void when_the_database_dies_half_way_every_file_is_reported(Moment moment) {
    int files = 40;
    for (int i = 0; i < files; i++) {
      star(101_206_500L + i);
    }
    IngestReport report = archive.ingest(delivery.folder(), breaking(moment, FILE_ADDED, 5));
    assertThat(report.outcomes()).hasSize(files);
    assertThat(report.counts().accepted()).isBetween(5L, 10L);
    assertThat(report.counts().refused()).isEqualTo(files - report.counts().accepted());
    assertThat(report.outcomes())
        .filteredOn(outcome -> outcome.verdict() == FileOutcome.Verdict.REFUSED)
        .allSatisfy(
            outcome ->
                assertThat(outcome.problems())
                    .extracting(Problem::code)
                    .contains(ProblemCode.DATABASE_DOWN));
    assertThat(archive.ingest(delivery.folder()).complete()).isTrue();
    assertThat(archive.tables().count("archive.file")).isEqualTo(files);
    assertThat(archive.tables().value("SELECT star_count FROM archive.run_ccd")).isEqualTo("40");
  }

  @Test
  void outlines_that_could_not_be_drawn_leave_the_delivery_incomplete() {
    delivery.chromatic();
    IngestReport report =
        archive.ingest(delivery.folder(), breaking(Moment.STATEMENT, "UPDATE archive.run_ccd", 0));
    assertThat(report.counts()).isEqualTo(new IngestReport.Counts(1, 0, 1));
    assertThat(report.outcomes().get(1).file()).isEqualTo(".");
    assertThat(archive.ingest(delivery.folder()).complete()).isTrue();
    assertThat(archive.tables().value("SELECT star_count FROM archive.run_ccd")).isEqualTo("1");
  }

  @Test
  void a_lock_that_was_lost_at_the_end_spoils_no_complete_ingest() {
    BreakingDataSource connections = breaking(Moment.STATEMENT, "pg_advisory_unlock", 0);
    IngestReport report = archive.ingest(delivery.chromatic().folder(), connections);
    assertThat(connections.isDown()).isTrue();
    assertThat(report.complete()).isTrue();
  }

  @Test
  void a_database_that_is_down_from_the_beginning_is_said_at_once() {
    BreakingDataSource connections = breaking(Moment.STATEMENT, "pg_try_advisory_lock", 0);
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> archive.ingest(delivery.chromatic().folder(), connections))
        .withMessageContaining("does not answer");
    assertThatExceptionOfType(DatabaseDownException.class)
        .isThrownBy(() -> archive.ingest(delivery.folder(), connections));
  }

  @Test
  void bytes_that_the_store_has_lost_are_kept_again() throws IOException {
    archive.ingest(delivery.chromatic().folder());
    CatalogedFile file = current();
    archive.store().takeBack(stored(file));
    IngestReport report = archive.ingest(delivery.folder());
    assertThat(report.counts()).isEqualTo(new IngestReport.Counts(0, 1, 0));
    assertThat(codes(report)).contains(ProblemCode.STORED_AGAIN);
    assertThat(bytes(file)).hasSameBinaryContentAs(delivery.file(DeliveryFixture.CHROMATIC));
    assertThat(codes(archive.ingest(delivery.folder()))).doesNotContain(ProblemCode.STORED_AGAIN);
    Files.writeString(bytes(file), "cut");
    assertThat(codes(archive.ingest(delivery.folder()))).contains(ProblemCode.NOT_STORED);
  }

  @Test
  void lost_bytes_come_back_to_their_own_version_only() {
    archive.ingest(delivery.chromatic().folder());
    byte[] one = DeliveryFixture.bytes(delivery.file(DeliveryFixture.CHROMATIC));
    CatalogedFile first = current();
    FitsFixture.chromatic().rows(30).write(delivery.file(DeliveryFixture.CHROMATIC));
    archive.ingest(delivery.folder());
    byte[] two = DeliveryFixture.bytes(delivery.file(DeliveryFixture.CHROMATIC));
    CatalogedFile second = current();
    archive.store().takeBack(stored(second));
    archive.store().takeBack(stored(first));
    assertThat(codes(archive.ingest(delivery.folder()))).contains(ProblemCode.NOT_STORED);
    delivery.bytes(DeliveryFixture.CHROMATIC, one);
    assertThat(archive.ingest(delivery.folder()).complete()).isTrue();
    delivery.bytes(DeliveryFixture.CHROMATIC, two);
    assertThat(archive.ingest(delivery.folder()).complete()).isTrue();
    assertThat(bytes(first)).hasBinaryContent(one);
    assertThat(bytes(second)).hasBinaryContent(two);
  }

  @Test
  void a_file_that_the_store_cannot_keep_is_refused() throws IOException {
    Path work = folder.resolve("store/work");
    Files.delete(work);
    Files.createFile(work);
    IngestReport report = archive.ingest(delivery.chromatic().folder());
    assertThat(report.complete()).isFalse();
    assertThat(codes(report)).contains(ProblemCode.NOT_STORED);
    assertThat(archive.tables().count("archive.product")).isZero();
  }

  private BreakingDataSource breaking(Moment moment, String statement, int before) {
    return new BreakingDataSource(archive.tables().dataSource(), moment, statement, before);
  }

  private void star(long id) {
    FitsFixture.chromatic()
        .with("COROTID", id)
        .write(delivery.file("EN2_STAR_CHR_0" + id + "_20070516T060226_20071005T074409.fits"));
  }

  private CatalogedFile current() {
    UUID id = UUID.fromString(archive.tables().value("SELECT file_id FROM archive.product"));
    return new FileCatalog(archive.database()).find(id).orElseThrow();
  }

  private Path bytes(CatalogedFile file) {
    return archive
        .store()
        .locate(file.location().objectId(), file.version(), file.location().logicalPath());
  }

  private static StoredFile stored(CatalogedFile file) {
    return new StoredFile(
        file.location().objectId(),
        file.version(),
        file.location().logicalPath(),
        file.content().sizeBytes(),
        file.content().sha256(),
        true);
  }

  private static List<ProblemCode> codes(IngestReport report) {
    return report.outcomes().stream()
        .flatMap(outcome -> outcome.problems().stream())
        .map(Problem::code)
        .toList();
  }
}
