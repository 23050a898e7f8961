// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.corotarchive.archive.ingest.IngestReport;
import org.corotarchive.archive.sample.SampleOptions;
import org.corotarchive.server.process.ServiceLock;

/** The data folder of a demonstration: it may be thrown away, others never. */
final class DemoFolder {

  private static final String MARK = "demonstration";

  private final Path folder;

  DemoFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Marks the folder as a demonstration.
   *
   * @throws CommandFailure when it holds something else
   */
  void claim() throws CommandFailure, IOException {
    if (Files.exists(mark())) {
      return;
    }
    if (!otherThanLock().isEmpty()) {
      throw new CommandFailure(
          folder
              + " is not empty and holds no demonstration archive; choose another folder with --data.");
    }
    Files.writeString(mark(), "");
  }

  /**
   * Throws away what the folder holds.
   *
   * @throws CommandFailure when it is not a demonstration
   */
  void clear() throws CommandFailure, IOException {
    if (!Files.exists(mark())) {
      claim();
      return;
    }
    for (Path entry : otherThanLock()) {
      delete(entry);
    }
  }

  /**
   * Makes and delivers the sample unless the archive holds it already.
   *
   * @throws CommandFailure when a file of the sample is refused
   */
  void fill(SampleOptions options, DeliveryIntake intake, PrintWriter err)
      throws CommandFailure, IOException {
    String wanted =
        options.stars()
            + " stars"
            + options
                .curves()
                .map(curves -> ", curves of " + curves.toAbsolutePath().normalize())
                .orElse("");
    if (Files.readString(mark(), UTF_8).equals(wanted)) {
      return;
    }
    Path delivery = folder.resolve("delivery");
    delete(delivery);
    SampleWriting.write(options, delivery, err);
    IngestReport report = intake.run(delivery, err);
    if (!report.complete()) {
      ReportPrinter.print(report, err);
      throw new CommandFailure(
          "The archive refused a part of its own sample; it is left in " + delivery + ".");
    }
    ReportPrinter.printCounts(report, err);
    delete(delivery);
    Files.writeString(mark(), wanted);
  }

  private Path mark() {
    return folder.resolve(MARK);
  }

  private List<Path> otherThanLock() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> !ServiceLock.isLock(entry)).toList();
    }
  }

  private static void delete(Path top) throws IOException {
    if (Files.notExists(top)) {
      return;
    }
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, java.io.IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
