// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/**
 * One CCD in one observing run.
 *
 * @param runCode run, such as {@code LRa01}
 * @param ccd CCD
 * @param span first to last second of its files, UTC
 * @param field the piece of sky; its centre is synthetic
 * @param targets number of targets that the mission observed
 */
public record RunCcd(String runCode, Ccd ccd, TimeSpan span, CcdField field, int targets) {

  /** Short name: run and CCD joined by a colon. */
  public String key() {
    return runCode + ":" + ccd;
  }
}
