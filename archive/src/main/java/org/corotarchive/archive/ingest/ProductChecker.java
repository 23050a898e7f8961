// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.tree.RunTable;

/** Finds everything wrong with a candidate, by checks that know nothing of each other. */
final class ProductChecker {

  private final List<ProductCheck> checks;

  ProductChecker(RunTable runs) {
    this.checks =
        List.of(
            ProductChecker::checkManifest,
            ProductChecker::checkSpelling,
            new LayoutCheck(),
            new IdentityCheck(),
            new RunCheck(runs),
            new DatesCheck(runs),
            new StarCheck());
  }

  /** All problems, those of the bytes first. */
  List<Problem> check(Candidate candidate) {
    List<Problem> problems = new ArrayList<>(candidate.description().problems());
    checks.forEach(check -> check.check(candidate, problems::add));
    return problems;
  }

  private static void checkManifest(Candidate candidate, Consumer<Problem> problems) {
    String read = candidate.description().sha256();
    candidate
        .file()
        .manifestSha256()
        .filter(listed -> !read.isEmpty() && !listed.equals(read))
        .ifPresent(
            listed ->
                problems.accept(
                    new Problem(
                        ProblemCode.MANIFEST_DIGEST_DIFFERS,
                        "The manifest gives SHA-256 "
                            + listed
                            + ", but the file has "
                            + read
                            + ": it was changed or damaged on its way.")));
  }

  private static void checkSpelling(Candidate candidate, Consumer<Problem> problems) {
    if (candidate.name().respelled()) {
      problems.accept(
          new Problem(
              ProblemCode.NAME_RESPELLED,
              "The file is stored as " + candidate.name().storedName() + "."));
    }
  }
}
