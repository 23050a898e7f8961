// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.delivery.DeliveredFile;
import org.corotarchive.archive.delivery.Delivery;
import org.corotarchive.archive.tree.RunTable;

/** Checks a delivery without an archive: what a producer runs before delivering. */
public final class DeliveryCheck {

  // No identifier leaves a dry run.
  private static final String NO_AUTHORITY = "dry.run";

  private DeliveryCheck() {}

  /**
   * Checks the delivery in {@code folder}.
   *
   * @param demo whether it is meant for a demonstration, which takes synthetic products; other
   *     archives refuse them
   * @throws ArchiveException if there is no such folder or it cannot be read
   */
  public static IngestReport run(Path folder, boolean demo, IngestListener listener) {
    Delivery delivery = Delivery.open(folder);
    ReportBuilder report = new ReportBuilder(delivery, true);
    listener.begins(delivery.files().size(), delivery.sizeBytes());
    Judgement judgement = new Judgement(demo);
    for (DeliveredFile file : delivery.files()) {
      Examination examination =
          judgement.of(Examination.of(file, delivery.header(), RunTable.standard()));
      FileOutcome.Verdict verdict =
          examination.refuses() ? FileOutcome.Verdict.REFUSED : FileOutcome.Verdict.ACCEPTED;
      FileOutcome outcome = examination.outcome(verdict, Optional.empty());
      report.add(outcome);
      listener.fileDone(outcome, file.sizeBytes());
    }
    delivery.productList().ifPresent(list -> checkList(list, demo, report));
    return report.build();
  }

  private static void checkList(Path list, boolean demo, ReportBuilder report) {
    if (!demo) {
      report.refuse(Delivery.PRODUCT_LIST, Judgement.syntheticRefused());
      return;
    }
    try (BufferedReader reader = Files.newBufferedReader(list)) {
      ListedProduct products =
          new ListedProduct(NO_AUTHORITY, RunTable.standard(), Clock.systemUTC().instant());
      ProductList records = new ProductList(reader, products, lineRefusals(report));
      long accepted = 0;
      while (records.hasNext()) {
        records.next();
        accepted++;
      }
      report.count(FileOutcome.Verdict.ACCEPTED, accepted);
    } catch (IOException e) {
      throw new ArchiveException("The product list cannot be read.", e);
    }
  }

  /** Puts refused lines of a product list into {@code report}. */
  static ProductList.Refusals lineRefusals(ReportBuilder report) {
    return (number, problem) ->
        report.refuseLine(Delivery.PRODUCT_LIST + " line " + number, problem);
  }
}
