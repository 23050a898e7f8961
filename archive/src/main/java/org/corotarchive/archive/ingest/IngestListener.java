// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

/** Follows an ingest while it runs, for a progress bar. */
public interface IngestListener {

  /**
   * The delivery has been opened.
   *
   * @param files number of files to come
   * @param sizeBytes their size
   */
  void begins(int files, long sizeBytes);

  /**
   * A file is done.
   *
   * @param outcome what became of it
   * @param sizeBytes its size
   */
  void fileDone(FileOutcome outcome, long sizeBytes);

  /** A listener that does nothing. */
  static IngestListener silent() {
    return new IngestListener() {
      @Override
      public void begins(int files, long sizeBytes) {}

      @Override
      public void fileDone(FileOutcome outcome, long sizeBytes) {}
    };
  }
}
