// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.util.Optional;

/**
 * A file name of the archive, taken apart. What it says is a claim that the header has to confirm.
 *
 * @param fileName the name as delivered
 * @param storedName the name with the canonical spelling of the data set's code
 * @param dataSet the data set that the name belongs to
 * @param key which product of the set it is
 * @param span the span of time in the name, in UTC; start and end are equal when only one is there
 * @param version version in the name, if there is one
 */
public record ProductName(
    String fileName,
    String storedName,
    DataSet dataSet,
    ProductKey key,
    Optional<TimeSpan> span,
    Optional<String> version)
    implements NameReading {

  /** Reads a file name (without folders) by the rules of {@code products.xml}. */
  public static NameReading parse(String fileName) {
    return DataSets.standard().read(fileName);
  }

  /** Whether the name uses another spelling of the data set's code. */
  public boolean respelled() {
    return !fileName.equals(storedName);
  }
}
