// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A query is refused; the message tells the faults in plain text. */
public final class AdqlException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<AdqlFault> faults;

  /**
   * Refuses a query.
   *
   * @param faults what is wrong, at least one fault
   * @param untold number of further faults
   */
  public AdqlException(List<AdqlFault> faults, int untold) {
    super(message(faults, untold));
    if (faults.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs a fault");
    }
    this.faults = List.copyOf(faults);
  }

  private static String message(List<AdqlFault> faults, int untold) {
    String told = faults.stream().map(AdqlFault::text).collect(Collectors.joining("\n\n"));
    return untold > 0 ? told + "\n\nand " + untold + " more" : told;
  }

  /**
   * What is wrong, in the order of the text; not more than a person would read.
   *
   * @return at least one fault
   */
  public List<AdqlFault> faults() {
    return faults;
  }

  /** The sentences for the user; never absent. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
