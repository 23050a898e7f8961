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
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.ingest.FileOutcome;
import org.corotarchive.archive.ingest.IngestReport;
import org.corotarchive.archive.sample.SampleOptions;
import org.corotarchive.server.process.ServiceLock;

/** The data folder of a demonstration: it may be thrown away, others never. */
final class DemoFolder {

  private static final String MARK = "demonstration";
  private static final long MEGABYTE = 1_000_000;

  /** Full images, housekeeping and auxiliary data of the usual runs. */
  private static final long SAMPLE_BYTES = 130 * MEGABYTE;

  /** Files of one star of the usual sample, on average. */
  private static final long STAR_BYTES = 3 * MEGABYTE / 2;

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
   * @throws CommandFailure when it is not a demonstration, or another program uses its database
   */
  void clear() throws CommandFailure, IOException {
    if (!Files.exists(mark())) {
      claim();
      return;
    }
    ArchiveAccess.remove(folder);
    // First of all and never deleted: what an interruption leaves is a demonstration without
    // sample.
    Files.writeString(mark(), "");
    for (Path entry : otherThanLock()) {
      if (!entry.equals(mark()) && !ArchiveAccess.isCluster(entry)) {
        delete(entry);
      }
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
    checkSpace(options.stars());
    SampleWriting.write(options, delivery, err);
    IngestReport report = intake.run(delivery, err);
    if (!report.complete()) {
      throw new CommandFailure(refusal(report, delivery));
    }
    ReportPrinter.printCounts(report, err);
    delete(delivery);
    Files.writeString(mark(), wanted);
  }

  private static String refusal(IngestReport report, Path delivery) {
    String first =
        report.outcomes().stream()
            .filter(outcome -> outcome.verdict() == FileOutcome.Verdict.REFUSED)
            .flatMap(outcome -> outcome.problems().stream())
            .filter(problem -> problem.code().severity() == ProblemCode.Severity.REFUSAL)
            .map(Problem::sentence)
            .findFirst()
            .orElse("");
    return "The archive refused "
        + report.counts().refused()
        + " files of its own sample, which is left in "
        + delivery
        + ". The first: "
        + first;
  }

  /** Delivery and store hold the sample at the same time. */
  private void checkSpace(int stars) throws CommandFailure, IOException {
    long needed = 2 * (SAMPLE_BYTES + stars * STAR_BYTES);
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < needed) {
      throw new CommandFailure(
          "The disk of "
              + folder
              + " has "
              + free / MEGABYTE
              + " MB free, and the sample needs about "
              + needed / MEGABYTE
              + " MB: make room, choose another folder with --data, or fewer stars with --stars.");
    }
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
