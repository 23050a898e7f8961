// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
   * What came of a file.
   *
   * @param outcome for the report
   * @param sizeBytes size of the file
   * @param runCcd CCD and run whose stars may have changed
   */
  record Result(FileOutcome outcome, long sizeBytes, Optional<RunCcd> runCcd) {}

  /** Takes a file in unless its examination refuses it. */
  Result take(Examination examination) {
    if (examination.refuses()) {
      return new Result(
          examination.outcome(FileOutcome.Verdict.REFUSED, Optional.empty()),
          examination.file().sizeBytes(),
          Optional.empty());
    }
    Instant receivedAt = clock.instant();
    ProductRecord record = records.record(examination.candidate().orElseThrow(), receivedAt);
    Optional<UUID> known = products.known(record.did(), facts(record).sha256());
    FileOutcome outcome =
        known.isPresent()
            ? examination.outcome(FileOutcome.Verdict.ALREADY_KNOWN, known)
            : keep(examination, record, receivedAt);
    // Also of known files: an ingest that was killed has not drawn the outlines of its own.
    return new Result(outcome, examination.file().sizeBytes(), Products.runCcd(record));
  }

  private FileOutcome keep(Examination examination, ProductRecord record, Instant receivedAt) {
    try {
      UUID id = catalogue(record, store.keep(toKeep(examination.file(), record)), receivedAt);
      return examination.outcome(FileOutcome.Verdict.ACCEPTED, Optional.of(id));
    } catch (StoreException e) {
      return failed(examination, ProblemCode.NOT_STORED, e);
    } catch (ArchiveException e) {
      return failed(examination, ProblemCode.NOT_CATALOGUED, e);
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

  private static FileOutcome failed(Examination examination, ProblemCode code, Exception failure) {
    Problem problem = new Problem(code, Optional.ofNullable(failure.getMessage()).orElse(""));
    return examination.with(problem).outcome(FileOutcome.Verdict.REFUSED, Optional.empty());
  }
}
