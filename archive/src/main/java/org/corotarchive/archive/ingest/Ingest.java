// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.ArchiveIdentity;
import org.corotarchive.archive.catalog.ProductListCopy;
import org.corotarchive.archive.catalog.Products;
import org.corotarchive.archive.catalog.RunCcd;
import org.corotarchive.archive.database.Database;
import org.corotarchive.archive.delivery.DeliveredFile;
import org.corotarchive.archive.delivery.Delivery;
import org.corotarchive.archive.store.FileStore;
import org.corotarchive.archive.tree.RunTable;

/** Takes deliveries into the archive. */
public final class Ingest {

  // Each waits for the disk most of its time.
  private static final int THREADS = 4;

  private final ArchiveIdentity identity;
  private final Database database;
  private final FileStore store;
  private final Clock clock;

  /**
   * Takes in for the archive {@code identity}, into its database and store, which the caller
   * closes.
   *
   * @param clock tells when files are received
   */
  public Ingest(ArchiveIdentity identity, Database database, FileStore store, Clock clock) {
    this.identity = identity;
    this.database = database;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Takes in the delivery in {@code folder}, file by file: a refused file stops no other, and each
   * is either wholly in the archive or not at all. Doing it again changes nothing.
   *
   * @throws ArchiveException if there is no such folder, another ingest runs, or the database does
   *     not answer; files taken in before stay
   */
  public IngestReport run(Path folder, IngestListener listener) {
    Delivery delivery = Delivery.open(folder);
    return IngestLock.whileHeld(database, () -> take(delivery, listener));
  }

  private IngestReport take(Delivery delivery, IngestListener listener) {
    ReportBuilder report = new ReportBuilder(delivery, false);
    listener.begins(delivery.files().size(), delivery.sizeBytes());
    takeFiles(delivery, report, listener);
    if (delivery.files().isEmpty()) {
      delivery.productList().ifPresent(list -> takeList(list, report));
    }
    return report.build();
  }

  /** Files are examined side by side, judged in order, and taken in side by side. */
  private void takeFiles(Delivery delivery, ReportBuilder report, IngestListener listener) {
    Products products = new Products(database);
    FileIntake intake =
        new FileIntake(new RecordAssembly(identity.authority()), products, store, clock);
    Judgement judgement = new Judgement(identity.demo());
    Set<RunCcd> touched = new TreeSet<>();
    try (OrderedWork<FileIntake.Result> intakes =
            new OrderedWork<>(
                THREADS,
                result -> {
                  result.runCcd().ifPresent(touched::add);
                  report.add(result.outcome());
                  listener.fileDone(result.outcome(), result.sizeBytes());
                });
        OrderedWork<Examination> examinations =
            new OrderedWork<>(
                THREADS,
                examination -> {
                  Examination judged = judgement.of(examination);
                  intakes.give(() -> intake.take(judged));
                })) {
      for (DeliveredFile file : delivery.files()) {
        examinations.give(() -> Examination.of(file, delivery.header(), RunTable.standard()));
      }
      examinations.finish();
      intakes.finish();
    }
    products.outline(touched);
  }

  private void takeList(Path list, ReportBuilder report) {
    if (!identity.demo()) {
      report.add(
          new FileOutcome(
              Delivery.PRODUCT_LIST,
              FileOutcome.Verdict.REFUSED,
              Optional.empty(),
              List.of(Judgement.syntheticRefused())));
      return;
    }
    try (BufferedReader reader = Files.newBufferedReader(list)) {
      ListedProduct products =
          new ListedProduct(identity.authority(), RunTable.standard(), clock.instant());
      ProductList records = new ProductList(reader, products, DeliveryCheck.lineRefusals(report));
      ProductListCopy.Outcome outcome = new ProductListCopy(database).add(records);
      report.count(FileOutcome.Verdict.ACCEPTED, outcome.added());
      report.count(FileOutcome.Verdict.ALREADY_KNOWN, outcome.known());
    } catch (IOException e) {
      throw new ArchiveException("The product list cannot be read.", e);
    }
  }
}
