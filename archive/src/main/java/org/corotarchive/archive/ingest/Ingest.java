// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
import org.corotarchive.archive.product.FileCatalog;
import org.corotarchive.archive.store.FileStore;
import org.corotarchive.archive.tree.RunTable;

/** Takes deliveries into the archive. */
public final class Ingest {

  // Each waits for the disk most of its time.
  private static final int THREADS = 4;

  // How a report names what is wrong with the delivery and not with one of its files.
  private static final String WHOLE_DELIVERY = ".";

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
   * <p>When the database stops answering on the way, files taken in before stay, the rest is
   * refused, and the report tells which is which.
   *
   * @throws ArchiveException if there is no such folder, another ingest runs, or the database does
   *     not answer at the beginning
   */
  public IngestReport run(Path folder, IngestListener listener) {
    Delivery delivery = Delivery.open(folder);
    return IngestLock.whileHeld(database, () -> take(delivery, listener));
  }

  private IngestReport take(Delivery delivery, IngestListener listener) {
    ReportBuilder report = new ReportBuilder(delivery, false);
    listener.begins(delivery.files().size(), delivery.sizeBytes());
    takeFiles(delivery, report, listener);
    delivery.productList().ifPresent(list -> takeList(list, report));
    return report.build();
  }

  /** Files are examined side by side, judged in order, and taken in side by side. */
  private void takeFiles(Delivery delivery, ReportBuilder report, IngestListener listener) {
    Products products = new Products(database);
    FileIntake intake =
        new FileIntake(
            new RecordAssembly(identity.authority()),
            products,
            new FileCatalog(database),
            store,
            clock);
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
        examinations.give(() -> examination(file, delivery, intake));
      }
      examinations.finish();
      intakes.finish();
    }
    if (!touched.isEmpty() && !intake.databaseDown()) {
      outline(products, touched, report);
    }
  }

  private static Examination examination(DeliveredFile file, Delivery delivery, FileIntake intake) {
    return intake.databaseDown()
        ? Examination.refusing(file, IntakeProblem.databaseDown())
        : Examination.of(file, delivery.header(), RunTable.standard());
  }

  /** The files are in; outlines that fail are drawn when the delivery is taken in again. */
  private static void outline(Products products, Set<RunCcd> touched, ReportBuilder report) {
    try {
      products.outline(touched);
    } catch (ArchiveException e) {
      report.refuse(WHOLE_DELIVERY, IntakeProblem.of(e));
    }
  }

  private void takeList(Path list, ReportBuilder report) {
    if (!identity.demo()) {
      report.refuse(Delivery.PRODUCT_LIST, Judgement.syntheticRefused());
      return;
    }
    try (BufferedReader reader = Files.newBufferedReader(list)) {
      ListedProduct products =
          new ListedProduct(identity.authority(), RunTable.standard(), clock.instant());
      ProductList records = new ProductList(reader, products, DeliveryCheck.lineRefusals(report));
      takeList(records, report);
    } catch (IOException e) {
      throw new ArchiveException("The product list cannot be read.", e);
    }
  }

  private void takeList(ProductList records, ReportBuilder report) {
    try {
      ProductListCopy.Outcome outcome = new ProductListCopy(database).add(records);
      report.count(FileOutcome.Verdict.ACCEPTED, outcome.added());
      report.count(FileOutcome.Verdict.ALREADY_KNOWN, outcome.known());
    } catch (ArchiveException e) {
      report.refuse(Delivery.PRODUCT_LIST, IntakeProblem.of(e));
    }
  }
}
