// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a data folder for one process. The lock is the operating system's: it ends with the
 * process, however that ends. The locked file tells who holds it.
 *
 * <p>One byte beyond the text is locked as long as the service runs. Another is locked for a moment
 * by who takes or looks, so that looking is never taken for a service.
 */
public final class ServiceLock implements AutoCloseable {

  private static final String FILE = "service.lock";
  private static final long GATE = Long.MAX_VALUE - 2;
  private static final long HELD = Long.MAX_VALUE - 1;

  /**
   * What this process holds. It must not open such a file again: closing any channel drops all
   * locks that a process has on a file (POSIX).
   */
  private static final Map<Path, RunningService> HELD_HERE = new HashMap<>();

  private final Path file;
  private final FileChannel channel;

  private ServiceLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the folder for this process.
   *
   * @return the lock; empty when another process holds it, or this one
   * @throws IOException when the folder cannot be written
   */
  public static Optional<ServiceLock> take(Path dataFolder) throws IOException {
    synchronized (HELD_HERE) {
      Path file = file(dataFolder);
      if (HELD_HERE.containsKey(file)) {
        return Optional.empty();
      }
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      ServiceLock wanted = new ServiceLock(file, channel);
      boolean taken = false;
      try {
        taken = wanted.take();
      } finally {
        if (!taken) {
          channel.close();
        }
      }
      return taken ? Optional.of(wanted) : Optional.empty();
    }
  }

  private boolean take() throws IOException {
    try (FileLock gate = channel.lock(GATE, 1, false)) {
      if (gate.isValid() && channel.tryLock(HELD, 1, false) != null) {
        announce("");
        return true;
      }
      return false;
    }
  }

  private static Path file(Path dataFolder) throws IOException {
    return dataFolder.toRealPath().resolve(FILE);
  }

  /** Whether a file of a data folder is its lock. */
  public static boolean isLock(Path file) {
    return file.endsWith(FILE);
  }

  /** Writes down where the service answers. */
  public void announce(String url) throws IOException {
    RunningService service =
        new RunningService(
            ProcessHandle.current().pid(), Optional.of(url).filter(ServiceLock::said));
    byte[] text = (service.processId() + "\n" + url + "\n").getBytes(UTF_8);
    // Shortened afterwards: who reads in between finds whole first lines.
    channel.write(ByteBuffer.wrap(text), 0);
    channel.truncate(text.length);
    channel.force(true);
    synchronized (HELD_HERE) {
      HELD_HERE.put(file, service);
    }
  }

  private static boolean said(String url) {
    return !url.isBlank();
  }

  /**
   * The service that holds the folder, if any does. Looking needs no right to write, and disturbs
   * nobody.
   *
   * @throws IOException when the lock cannot be read
   */
  public static Optional<RunningService> holder(Path dataFolder) throws IOException {
    if (!Files.isRegularFile(dataFolder.resolve(FILE))) {
      return Optional.empty();
    }
    synchronized (HELD_HERE) {
      Path file = file(dataFolder);
      Optional<RunningService> own = Optional.ofNullable(HELD_HERE.get(file));
      return own.isPresent() ? own : otherHolder(file);
    }
  }

  private static Optional<RunningService> otherHolder(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        FileLock gate = channel.lock(GATE, 1, true)) {
      Optional<FileLock> free = Optional.ofNullable(channel.tryLock(HELD, 1, true));
      if (free.isPresent() && gate.isValid()) {
        free.get().release();
        return Optional.empty();
      }
      return read(file);
    }
  }

  private static Optional<RunningService> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, UTF_8);
    if (lines.isEmpty() || !lines.get(0).matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    Optional<String> url = lines.stream().skip(1).limit(1).filter(ServiceLock::said).findFirst();
    return Optional.of(new RunningService(Long.parseLong(lines.get(0)), url));
  }

  @Override
  public void close() throws IOException {
    synchronized (HELD_HERE) {
      HELD_HERE.remove(file);
      channel.close();
    }
  }
}
