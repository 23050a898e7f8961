// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.catalog.Products;
import org.corotarchive.archive.catalog.RunCcd;
import org.corotarchive.archive.database.DatabaseDownException;
import org.corotarchive.archive.delivery.DeliveredFile;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.product.CatalogedFile;
import org.corotarchive.archive.product.FileCatalog;
import org.corotarchive.archive.product.ProductRecord;
import org.corotarchive.archive.store.FileStore;
import org.corotarchive.archive.store.FileToKeep;
import org.corotarchive.archive.store.StoreException;
import org.corotarchive.archive.store.StoredFile;

/**
 * Stores and catalogues examined files, both or neither. Once the database has stopped answering
 * every further file is refused: with its connections went the lock that keeps other ingests out.
 */
final class FileIntake {

  private final RecordAssembly records;
  private final Products products;
  private final FileCatalog files;
  private final FileStore store;
  private final Clock clock;
  private volatile boolean databaseDown;

  FileIntake(
      RecordAssembly records, Products products, FileCatalog files, FileStore store, Clock clock) {
    this.records = records;
    this.products = products;
    this.files = files;
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

  /** Whether the database has stopped answering, so that nothing more can be taken in. */
  boolean databaseDown() {
    return databaseDown;
  }

  /** Takes a file in unless its examination refuses it. */
  Result take(Examination examination) {
    if (examination.refuses()) {
      return refused(examination);
    }
    if (databaseDown) {
      return refused(examination.with(IntakeProblem.databaseDown()));
    }
    Instant receivedAt = clock.instant();
    ProductRecord record = records.record(examination.candidate().orElseThrow(), receivedAt);
    try {
      FileOutcome outcome = take(examination, record, receivedAt);
      // Also of known files: an ingest that was killed has not drawn the outlines of its own.
      return new Result(outcome, examination.file().sizeBytes(), Products.runCcd(record));
    } catch (StoreException e) {
      return refused(examination.with(IntakeProblem.of(e)));
    } catch (ArchiveException e) {
      databaseDown |= e instanceof DatabaseDownException;
      return refused(examination.with(IntakeProblem.of(e)));
    }
  }

  private static Result refused(Examination examination) {
    return new Result(
        examination.outcome(FileOutcome.Verdict.REFUSED, Optional.empty()),
        examination.file().sizeBytes(),
        Optional.empty());
  }

  private FileOutcome take(Examination examination, ProductRecord record, Instant receivedAt) {
    Optional<CatalogedFile> known =
        products.known(record.did(), facts(record).sha256()).flatMap(files::find);
    if (known.isPresent()) {
      return outcome(examination, known.get());
    }
    UUID id = catalogue(record, store.keep(toKeep(examination.file(), record)), receivedAt);
    return examination.outcome(FileOutcome.Verdict.ACCEPTED, Optional.of(id));
  }

  private UUID catalogue(ProductRecord record, StoredFile stored, Instant receivedAt) {
    try {
      return products.add(record, stored, receivedAt);
    } catch (DatabaseDownException e) {
      // The commit may have arrived. If it has not, the next ingest adopts what the store holds.
      throw e;
    } catch (RuntimeException e) {
      takeBack(stored, e);
      throw e;
    }
  }

  private void takeBack(StoredFile stored, RuntimeException reason) {
    try {
      store.takeBack(stored);
    } catch (StoreException e) {
      reason.addSuppressed(e);
    }
  }

  /** A known file whose bytes the store has lost is kept again, in its old place. */
  private FileOutcome outcome(Examination examination, CatalogedFile known) {
    Examination done = examination;
    if (known.state() != CatalogedFile.State.WITHDRAWN && !isStored(known)) {
      done = examination.with(keepAgain(examination.file(), known));
    }
    return done.outcome(
        done.refuses() ? FileOutcome.Verdict.REFUSED : FileOutcome.Verdict.ALREADY_KNOWN,
        Optional.of(known.id()));
  }

  private boolean isStored(CatalogedFile known) {
    CatalogedFile.Location location = known.location();
    try {
      return Files.size(store.locate(location.objectId(), known.version(), location.logicalPath()))
          == known.content().sizeBytes();
    } catch (StoreException | IOException e) {
      return false;
    }
  }

  private Problem keepAgain(DeliveredFile file, CatalogedFile known) {
    StoredFile stored =
        store.keep(
            new FileToKeep(
                known.location().objectId(),
                known.location().logicalPath(),
                file.path(),
                known.content().sizeBytes(),
                known.content().sha256()));
    if (stored.version() != known.version()) {
      store.takeBack(stored);
      return IntakeProblem.misplaced(known.version(), stored.version());
    }
    return IntakeProblem.storedAgain();
  }

  private static FileToKeep toKeep(DeliveredFile file, ProductRecord record) {
    ProductRecord.FileFacts facts = facts(record);
    return new FileToKeep(
        record.did().value(), facts.name(), file.path(), facts.sizeBytes(), facts.sha256());
  }

  private static ProductRecord.FileFacts facts(ProductRecord record) {
    return record.file().orElseThrow();
  }
}
