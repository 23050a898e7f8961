// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corotarchive.archive.delivery.DeliveredFile;
import org.corotarchive.archive.delivery.DeliveryHeader;
import org.corotarchive.archive.delivery.FileProblem;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.product.NameReading;
import org.corotarchive.archive.product.NameRefusal;
import org.corotarchive.archive.product.ProductName;
import org.corotarchive.archive.reading.ProductReader;
import org.corotarchive.archive.tree.RunTable;

/**
 * What can be found out about a delivered file by looking at nothing else.
 *
 * @param file the file
 * @param candidate the file as read; empty if its name is none of the archive's
 * @param problems all that is wrong or odd
 */
record Examination(DeliveredFile file, Optional<Candidate> candidate, List<Problem> problems) {

  /** Copies the problems. */
  Examination {
    problems = List.copyOf(problems);
  }

  /** Whether the file must be refused. */
  boolean refuses() {
    return Problem.anyRefuses(problems);
  }

  /** The same with one problem more. */
  Examination with(Problem problem) {
    List<Problem> more = new ArrayList<>(problems);
    more.add(problem);
    return new Examination(file, candidate, more);
  }

  /** The refusal of a file that is not even read. */
  static Examination refusing(DeliveredFile file, Problem problem) {
    return new Examination(file, Optional.empty(), List.of(problem));
  }

  /** Reads name and bytes of {@code file}, and checks them. */
  static Examination of(DeliveredFile file, DeliveryHeader delivery, RunTable runs) {
    NameReading reading = ProductName.parse(file.name());
    if (reading instanceof NameRefusal refusal) {
      Problem problem = new Problem(ProblemCode.NAME_NOT_RECOGNISED, refusal.sentence());
      return refusing(file, problem);
    }
    ProductName name = (ProductName) reading;
    Candidate candidate =
        new Candidate(
            file, name, ProductReader.of(name.dataSet().packaging()).read(file), delivery);
    return new Examination(file, Optional.of(candidate), new ProductChecker(runs).check(candidate));
  }

  /** The outcome of the file with these problems. */
  FileOutcome outcome(FileOutcome.Verdict verdict, Optional<UUID> fileId) {
    return new FileOutcome(FileProblem.printable(file.relativePath()), verdict, fileId, problems);
  }
}
