package org.corotarchive.schema.cluster;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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

  /** Waits until no other program starts or stops the server; the caller closes what it gets. */
  FileLock change() throws IOException {
    return channel.lock(CHANGE, 1, false);
  }

  /** Counts this program among the users until {@link #close}. */
  FileLock use() throws IOException {
    return channel.lock(USE, 1, true);
  }

  /** Whether no other program uses the cluster; to be asked after giving up the own use. */
  boolean unused() throws IOException {
    FileLock alone = channel.tryLock(USE, 1, false);
    if (alone == null) {
      return false;
    }
    alone.release();
    return true;
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
