// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What a file name says about which product of its data set the file is. */
public sealed interface ProductKey {

  /** The run named by the key, if it names one. */
  default Optional<String> runCode() {
    return Optional.empty();
  }

  /** The CCD named by the key, if it names one. */
  default Optional<String> ccd() {
    return Optional.empty();
  }

  /** The star named by the key, if it names one. */
  default Optional<Long> corotId() {
    return Optional.empty();
  }

  /** What the key adds to run and CCD in an identifier, if anything. */
  Optional<String> identifierPart();

  /** A CoRoT identifier as files write it: ten digits with leading zeros. */
  static String tenDigits(long corotId) {
    return String.format(Locale.ROOT, "%010d", corotId);
  }

  /**
   * A star; its run and CCD stand in the header only.
   *
   * @param id the CoRoT identifier
   */
  record Star(long id) implements ProductKey {
    @Override
    public Optional<Long> corotId() {
      return Optional.of(id);
    }

    @Override
    public Optional<String> identifierPart() {
      return Optional.of(tenDigits(id));
    }
  }

  /**
   * A CCD in a run.
   *
   * @param run code of the run
   * @param chip name of the CCD
   */
  record RunCcd(String run, String chip) implements ProductKey {
    @Override
    public Optional<String> runCode() {
      return Optional.of(run);
    }

    @Override
    public Optional<String> ccd() {
      return Optional.of(chip);
    }

    @Override
    public Optional<String> identifierPart() {
      return Optional.empty();
    }
  }

  /**
   * A run.
   *
   * @param run code of the run
   */
  record Run(String run) implements ProductKey {
    @Override
    public Optional<String> runCode() {
      return Optional.of(run);
    }

    @Override
    public Optional<String> identifierPart() {
      return Optional.empty();
    }
  }

  /**
   * A day.
   *
   * @param day the day in UTC
   */
  record Date(LocalDate day) implements ProductKey {
    @Override
    public Optional<String> identifierPart() {
      return Optional.of(day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }
  }

  /**
   * A free name.
   *
   * @param name letters, digits, dots and hyphens
   */
  record Named(String name) implements ProductKey {
    @Override
    public Optional<String> identifierPart() {
      return Optional.of(name);
    }
  }
}
