// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi.tapregext;

import java.util.Objects;
import java.util.Optional;

/**
 * What a TAP service limits (TAPRegExt 1.0, tr:TableAccess).
 *
 * @param retentionPeriod how long jobs and their results are kept
 * @param executionDuration how long a query may run
 * @param outputLimit how much a result may hold
 * @param uploadLimit how much an uploaded table may hold
 */
public record TapLimits(
    Optional<TimeLimits> retentionPeriod,
    Optional<TimeLimits> executionDuration,
    Optional<DataLimits> outputLimit,
    Optional<DataLimits> uploadLimit) {

  public TapLimits {
    Objects.requireNonNull(retentionPeriod, "retentionPeriod");
    Objects.requireNonNull(executionDuration, "executionDuration");
    Objects.requireNonNull(outputLimit, "outputLimit");
    Objects.requireNonNull(uploadLimit, "uploadLimit");
  }

  /** No limits are told. */
  public static TapLimits none() {
    return new TapLimits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
