// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

/** Told about each file; always called by the thread that asked for the sample. */
@FunctionalInterface
public interface SampleProgress {

  /** Tells nobody. */
  SampleProgress SILENT = (path, done, total) -> {};

  /**
   * A file is written.
   *
   * @param path its place in the delivery folder
   * @param done number of files written so far
   * @param total number of files that there will be
   */
  void fileWritten(String path, int done, int total);
}
