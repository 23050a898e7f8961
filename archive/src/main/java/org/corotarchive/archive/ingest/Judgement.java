// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.HashMap;
import java.util.Map;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.product.ProductIdentity;

/**
 * Looks at examined files together: with the archive's mark, and with the files that came before
 * them in the same delivery. One thread uses it, in the order of the files.
 */
final class Judgement {

  private final boolean takesSynthetic;
  private final Map<ProductIdentity, String> seen = new HashMap<>();

  /**
   * Judges one delivery.
   *
   * @param takesSynthetic whether synthetic products are welcome
   */
  Judgement(boolean takesSynthetic) {
    this.takesSynthetic = takesSynthetic;
  }

  /** The examination, with one problem more if the file cannot be taken after all. */
  Examination of(Examination examination) {
    if (examination.refuses()) {
      return examination;
    }
    Candidate candidate = examination.candidate().orElseThrow();
    if (candidate.synthetic() && !takesSynthetic) {
      return examination.with(syntheticRefused());
    }
    String path = examination.file().relativePath();
    String first = seen.computeIfAbsent(RecordAssembly.identity(candidate), id -> path);
    return first.equals(path) ? examination : examination.with(deliveredTwice(first));
  }

  /** The problem of synthetic products for a genuine archive. */
  static Problem syntheticRefused() {
    return new Problem(
        ProblemCode.SYNTHETIC_REFUSED,
        "This archive is a genuine one and takes no synthetic products; a demonstration archive"
            + " does.");
  }

  private static Problem deliveredTwice(String first) {
    return new Problem(
        ProblemCode.DELIVERED_TWICE,
        "It is the same product as " + first + "; a delivery has each product once.");
  }
}
