// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.catalog;

/**
 * One CCD in one run.
 *
 * @param runCode the run
 * @param ccd the CCD
 */
public record RunCcd(String runCode, String ccd) implements Comparable<RunCcd> {

  @Override
  public int compareTo(RunCcd other) {
    int byRun = runCode.compareTo(other.runCode);
    return byRun != 0 ? byRun : ccd.compareTo(other.ccd);
  }
}
