// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi.tapregext;

import java.time.Duration;
import java.util.Optional;

/**
 * A limit in time (TAPRegExt 1.0, tr:TimeLimits), told in whole seconds.
 *
 * @param usual limit when the user does not say
 * @param hard limit that no user may exceed
 */
public record TimeLimits(Optional<Duration> usual, Optional<Duration> hard) {

  public TimeLimits {
    if (usual.orElse(Duration.ZERO).isNegative() || hard.orElse(Duration.ZERO).isNegative()) {
      throw new IllegalArgumentException("a time limit cannot be negative");
    }
    if (usual.isPresent() && hard.isPresent() && usual.get().compareTo(hard.get()) > 0) {
      throw new IllegalArgumentException(usual.get() + " exceeds the hard limit " + hard.get());
    }
  }
}
