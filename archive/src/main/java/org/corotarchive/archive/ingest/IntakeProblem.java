// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.Optional;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.catalog.NoPlaceException;
import org.corotarchive.archive.database.DatabaseDownException;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.store.StoreException;

/** What store and catalogue can have against a file that no check refused. */
final class IntakeProblem {

  private IntakeProblem() {}

  /** The problem that the store had. */
  static Problem of(StoreException failure) {
    return new Problem(ProblemCode.NOT_STORED, sentence(failure));
  }

  /** The problem that the catalogue had. */
  static Problem of(ArchiveException failure) {
    if (failure instanceof DatabaseDownException) {
      return databaseDown();
    }
    ProblemCode code =
        failure instanceof NoPlaceException
            ? ProblemCode.NO_PLACE_IN_TREE
            : ProblemCode.NOT_CATALOGUED;
    return new Problem(code, sentence(failure));
  }

  /** The problem of everything that comes after the database has stopped answering. */
  static Problem databaseDown() {
    return new Problem(
        ProblemCode.DATABASE_DOWN,
        "The database of the archive stopped answering. Deliver again when it does: what has been"
            + " taken in already stays, and is not taken in twice.");
  }

  /** The remark on a known file whose bytes were lost. */
  static Problem storedAgain() {
    return new Problem(
        ProblemCode.STORED_AGAIN,
        "The archive knew this file, but its store had lost the bytes; they are kept again.");
  }

  /** The problem of a lost file that does not come back to where the catalogue looks for it. */
  static Problem misplaced(int lost, int found) {
    return new Problem(
        ProblemCode.NOT_STORED,
        "The store has lost version "
            + lost
            + " of this file and would keep it as version "
            + found
            + "; restore the object in the store first.");
  }

  private static String sentence(Exception failure) {
    return Optional.ofNullable(failure.getMessage()).orElse("");
  }
}
