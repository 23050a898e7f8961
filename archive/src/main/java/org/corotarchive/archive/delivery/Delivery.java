// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.delivery;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A delivery, opened: its files are known and safe to read; nothing of them has been read yet.
 *
 * @param folder where it lies
 * @param header what it says of itself
 * @param files its plain files with safe names, in the order of their paths
 * @param productList the list of products that it is made of instead of files, if it is
 * @param problems what is wrong before any file has been read
 */
public record Delivery(
    Path folder,
    DeliveryHeader header,
    List<DeliveredFile> files,
    Optional<Path> productList,
    List<FileProblem> problems) {

  /** Name of the file in which a delivery describes itself. */
  public static final String PROPERTIES = "delivery.properties";

  /** Name of the file that lists digests. */
  public static final String MANIFEST = "manifest-sha256.txt";

  /** Name of the file that lists products without their files. */
  public static final String PRODUCT_LIST = "product-list.csv";

  /** Copies the lists. */
  public Delivery {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /**
   * Opens the delivery in {@code folder}.
   *
   * @throws org.corotarchive.archive.ArchiveException if there is no such folder or it cannot be
   *     read
   */
  public static Delivery open(Path folder) {
    return new DeliveryOpening(folder).open();
  }

  /** Size of all files, in bytes. */
  public long sizeBytes() {
    return files.stream().mapToLong(DeliveredFile::sizeBytes).sum();
  }
}
