// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

/** Why a sample could not be made; the codes stay the same for ever. */
public enum SampleFault {
  /** The output folder holds something already. */
  OUTPUT_NOT_EMPTY("SAMPLE-01"),
  /** A file or folder could not be written. */
  OUTPUT_NOT_WRITABLE("SAMPLE-02"),
  /** A run code that the mission does not have. */
  UNKNOWN_RUN("SAMPLE-03"),
  /** A number of stars that cannot be made. */
  STARS_OUT_OF_RANGE("SAMPLE-04"),
  /** The folder of real light curves, or a file in it, cannot be read. */
  CURVES_NOT_READABLE("SAMPLE-05"),
  /** Options that exclude each other. */
  OPTIONS_CONTRADICT("SAMPLE-06"),
  /** The work was stopped from outside. */
  STOPPED("SAMPLE-07");

  private final String code;

  SampleFault(String code) {
    this.code = code;
  }

  /** The stable code. */
  public String code() {
    return code;
  }
}
