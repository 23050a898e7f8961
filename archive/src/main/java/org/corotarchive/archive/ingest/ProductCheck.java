// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.function.Consumer;
import org.corotarchive.archive.delivery.Problem;

/** One thing to look at in a candidate; it reports all that it finds and stops nothing. */
@FunctionalInterface
interface ProductCheck {

  /** Looks at {@code candidate} and hands what is wrong to {@code problems}. */
  void check(Candidate candidate, Consumer<Problem> problems);
}
