// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Holds a data folder for one process. The lock is the operating system's: it ends with the
 * process, however that ends. The locked file tells who holds it.
 */
public final class ServiceLock implements AutoCloseable {

  private static final String FILE = "service.lock";

  private final FileChannel channel;
  private final FileLock lock;

  private ServiceLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the folder for this process.
   *
   * @return the lock; empty when another process holds it
   * @throws IOException when the folder cannot be written
   */
  public static Optional<ServiceLock> take(Path dataFolder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            dataFolder.resolve(FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    Optional<FileLock> lock = tryLock(channel);
    if (lock.isEmpty()) {
      channel.close();
      return Optional.empty();
    }
    ServiceLock taken = new ServiceLock(channel, lock.get());
    taken.announce("");
    return Optional.of(taken);
  }

  /** Whether a file of a data folder is its lock. */
  public static boolean isLock(Path file) {
    return file.endsWith(FILE);
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock(Long.MAX_VALUE - 1, 1, false));
    } catch (OverlappingFileLockException heldByThisProcess) {
      return Optional.empty();
    }
  }

  /** Writes down where the service answers. */
  public void announce(String url) throws IOException {
    byte[] text = (ProcessHandle.current().pid() + "\n" + url + "\n").getBytes(UTF_8);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text), 0);
    channel.force(true);
  }

  /** The service that holds the folder, if any does. */
  public static Optional<RunningService> holder(Path dataFolder) throws IOException {
    Path file = dataFolder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      Optional<FileLock> free = tryLock(channel);
      if (free.isPresent()) {
        free.get().release();
        return Optional.empty();
      }
    }
    List<String> lines = Files.readAllLines(file, UTF_8);
    if (lines.isEmpty() || !lines.get(0).matches("[0-9]+")) {
      return Optional.empty();
    }
    Optional<String> url = lines.stream().skip(1).filter(line -> !line.isBlank()).findFirst();
    return Optional.of(new RunningService(Long.parseLong(lines.get(0)), url));
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
