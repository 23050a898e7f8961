// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.store;

import java.nio.file.Path;

/**
 * Keeps files. A file is kept wholly or not at all, whatever happens in between. Threads may share
 * a store.
 */
public interface FileStore extends AutoCloseable {

  /**
   * Keeps a file as the newest version of its object, durably: written, flushed, read back,
   * compared. If the newest version already has these bytes nothing is written.
   *
   * @throws StoreException if the file cannot be kept, or is no longer what was checked; the store
   *     is then as before
   */
  StoredFile keep(FileToKeep file);

  /**
   * Takes back what {@link #keep} has just written, because it could not be catalogued. Does
   * nothing to a file that was there before.
   *
   * @throws StoreException if it cannot be taken back
   */
  void takeBack(StoredFile file);

  /**
   * Where the bytes of a file lie, for reading only, with random access.
   *
   * @param objectId object of the store
   * @param version version of the object
   * @param logicalPath name within the object
   * @throws StoreException if the store has no such file
   */
  Path locate(String objectId, int version, String logicalPath);

  /** Lets go of what the store holds open. */
  @Override
  void close();
}
