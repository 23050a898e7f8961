// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import org.corotarchive.archive.delivery.DeliveredFile;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.product.Packaging;

/**
 * Reads a delivered file once, in constant memory, and describes it. There is exactly one reader
 * for each packaging. Threads may share it.
 */
public abstract sealed class ProductReader permits FitsReader, PackageReader, DocumentReader {

  ProductReader() {}

  /** The reader for files of the given packaging. */
  public static ProductReader of(Packaging packaging) {
    return switch (packaging) {
      case FITS -> new FitsReader();
      case TAR_GZ -> new PackageReader(PackageLimits.standard());
      case DOCUMENT -> new DocumentReader();
    };
  }

  /** Describes {@code file}; what is wrong with its bytes is part of the description. */
  public final ProductDescription read(DeliveredFile file) {
    List<FitsMember> members = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (CountedInput input = new CountedInput(open(file))) {
      read(input, file, members, problems);
      input.drain();
      if (input.count() == 0) {
        problems.clear();
        problems.add(new Problem(ProblemCode.FILE_EMPTY, "The file has no content."));
      }
      return new ProductDescription(input.count(), input.sha256(), members, problems);
    } catch (IOException e) {
      problems.add(
          new Problem(ProblemCode.FILE_UNREADABLE, "The file cannot be read from the disk."));
      return new ProductDescription(0, "", members, problems);
    }
  }

  /** Reads from {@code input} what it understands; the rest is drained afterwards. */
  abstract void read(
      CountedInput input, DeliveredFile file, List<FitsMember> members, List<Problem> problems)
      throws IOException;

  private static InputStream open(DeliveredFile file) throws IOException {
    return new BufferedInputStream(
        Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS), 1 << 16);
  }
}
