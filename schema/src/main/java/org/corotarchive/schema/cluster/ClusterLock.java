// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who uses a cluster. Several programs may (a service and an ingest); the last one to leave stops
 * the server. The kernel releases the locks of a killed program.
 *
 * <p>Byte 0 is locked while a program starts or stops the server, byte 1 is shared by all users.
 */
final class ClusterLock implements AutoCloseable {

  private static final long CHANGE = 0;
  private static final long USE = 1;

  /** A second channel in one process would drop the locks of the first when it is closed. */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;
  private @Nullable FileLock change;
  private @Nullable FileLock use;

  private ClusterLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static ClusterLock open(Path file) throws ClusterException, IOException {
    Path real = file.toRealPath();
    if (!OPEN.add(real)) {
      throw new ClusterException(
          ClusterProblem.OPEN_ALREADY,
          "The database in " + file.getParent() + " is open in this program already");
    }
    try {
      return new ClusterLock(
          real, FileChannel.open(real, StandardOpenOption.READ, StandardOpenOption.WRITE));
    } catch (IOException e) {
      OPEN.remove(real);
      throw e;
    }
  }

  /**
   * Waits until no other program starts or stops the server, and keeps the others waiting until
   * {@link #endChange} or {@link #close}.
   */
  void beginChange() throws IOException {
    change = channel.lock(CHANGE, 1, false);
  }

  void endChange() throws IOException {
    release(change);
  }

  /** Counts this program among the users until {@link #leave}. */
  void use() throws IOException {
    use = channel.lock(USE, 1, true);
  }

  /** Gives up the use, if there was one, and tells whether no other program uses the cluster. */
  boolean leave() throws IOException {
    release(use);
    FileLock alone = channel.tryLock(USE, 1, false);
    release(alone);
    return alone != null;
  }

  private static void release(@Nullable FileLock held) throws IOException {
    if (held != null) {
      held.release();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      OPEN.remove(file);
    }
  }
}
