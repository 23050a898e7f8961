// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.catalog.Products;
import org.corotarchive.archive.catalog.RunCcd;
import org.corotarchive.archive.delivery.DeliveredFile;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.product.ProductRecord;
import org.corotarchive.archive.store.FileStore;
import org.corotarchive.archive.store.FileToKeep;
import org.corotarchive.archive.store.StoreException;
import org.corotarchive.archive.store.StoredFile;

/** Stores and catalogues examined files, both or neither. */
final class FileIntake {

  private final RecordAssembly records;
  private final Products products;
  private final FileStore store;
  private final Clock clock;

  FileIntake(RecordAssembly records, Products products, FileStore store, Clock clock) {
    this.records = records;
    this.products = products;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Takes a file in unless its examination refuses it.
   *
   * @param touched told the CCD and run whose stars have changed
   */
  FileOutcome take(DeliveredFile file, Examination examination, Consumer<RunCcd> touched) {
    if (examination.refuses()) {
      return outcome(file, FileOutcome.Verdict.REFUSED, Optional.empty(), examination.problems());
    }
    Instant receivedAt = clock.instant();
    ProductRecord record = records.record(examination.candidate().orElseThrow(), receivedAt);
    Optional<UUID> known = products.known(record.did(), facts(record).sha256());
    if (known.isPresent()) {
      return outcome(file, FileOutcome.Verdict.ALREADY_KNOWN, known, examination.problems());
    }
    return keep(file, examination.problems(), record, receivedAt, touched);
  }

  private FileOutcome keep(
      DeliveredFile file,
      List<Problem> remarks,
      ProductRecord record,
      Instant receivedAt,
      Consumer<RunCcd> touched) {
    try {
      UUID id = catalogue(record, store.keep(toKeep(file, record)), receivedAt);
      Products.runCcd(record).ifPresent(touched);
      return outcome(file, FileOutcome.Verdict.ACCEPTED, Optional.of(id), remarks);
    } catch (StoreException e) {
      return failed(file, remarks, ProblemCode.NOT_STORED, e);
    } catch (ArchiveException e) {
      return failed(file, remarks, ProblemCode.NOT_CATALOGUED, e);
    }
  }

  private UUID catalogue(ProductRecord record, StoredFile stored, Instant receivedAt) {
    boolean catalogued = false;
    try {
      UUID id = products.add(record, stored, receivedAt);
      catalogued = true;
      return id;
    } finally {
      if (!catalogued) {
        store.takeBack(stored);
      }
    }
  }

  private static FileToKeep toKeep(DeliveredFile file, ProductRecord record) {
    ProductRecord.FileFacts facts = facts(record);
    return new FileToKeep(
        record.did().value(), facts.name(), file.path(), facts.sizeBytes(), facts.sha256());
  }

  private static ProductRecord.FileFacts facts(ProductRecord record) {
    return record.file().orElseThrow();
  }

  private static FileOutcome failed(
      DeliveredFile file, List<Problem> remarks, ProblemCode code, Exception failure) {
    List<Problem> problems = new ArrayList<>(remarks);
    problems.add(new Problem(code, Optional.ofNullable(failure.getMessage()).orElse("")));
    return outcome(file, FileOutcome.Verdict.REFUSED, Optional.empty(), problems);
  }

  private static FileOutcome outcome(
      DeliveredFile file, FileOutcome.Verdict verdict, Optional<UUID> id, List<Problem> problems) {
    return new FileOutcome(Examination.shown(file), verdict, id, problems);
  }
}
