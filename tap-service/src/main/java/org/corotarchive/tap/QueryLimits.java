// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.time.Duration;

/**
 * What one request may cost; declared in the capabilities (TAPRegExt 1.0, sections 2.7 and 2.8).
 *
 * @param defaultRows rows of an answer when MAXREC is absent
 * @param hardRows most rows of any answer
 * @param syncTime how long a synchronous query may run in the database
 */
public record QueryLimits(long defaultRows, long hardRows, Duration syncTime) {

  public QueryLimits {
    if (defaultRows < 1 || hardRows < defaultRows) {
      throw new IllegalArgumentException(
          "the default number of rows must be positive and at most the hard limit");
    }
    if (syncTime.isNegative() || syncTime.isZero()) {
      throw new IllegalArgumentException("a query needs some time");
    }
  }
}
