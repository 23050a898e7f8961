// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.product.ProductRecord;

/**
 * The records of a product list, read line by line. Lines that cannot be understood are left out
 * and reported.
 */
final class ProductList implements Iterator<ProductRecord> {

  /** What happens to a line that cannot be understood. */
  interface Refusals {
    /** Takes note of line {@code number}, counted from 1 with the header line. */
    void refuse(long number, Problem problem);
  }

  private final BufferedReader reader;
  private final ListedProduct products;
  private final Refusals refusals;
  private final Map<String, Integer> columns;
  private long lineNumber = 1;
  private Optional<ProductRecord> next = Optional.empty();

  /** Reads from {@code reader}, which the caller closes. */
  ProductList(BufferedReader reader, ListedProduct products, Refusals refusals) throws IOException {
    this.reader = reader;
    this.products = products;
    this.refusals = refusals;
    this.columns = ListLine.columns(Optional.ofNullable(reader.readLine()).orElse(""));
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      Optional<String> line = readLine();
      if (line.isEmpty()) {
        return false;
      }
      next = record(line.get());
    }
    return true;
  }

  @Override
  public ProductRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ProductRecord record = next.orElseThrow();
    next = Optional.empty();
    return record;
  }

  private Optional<ProductRecord> record(String line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(products.record(new ListLine(columns, line)));
    } catch (ListedProduct.LineException e) {
      refusals.refuse(lineNumber, new Problem(ProblemCode.LIST_LINE_WRONG, sentence(e)));
      return Optional.empty();
    }
  }

  private static String sentence(Exception e) {
    return Optional.ofNullable(e.getMessage()).orElse("");
  }

  private Optional<String> readLine() {
    try {
      lineNumber++;
      return Optional.ofNullable(reader.readLine());
    } catch (IOException e) {
      throw new ArchiveException("The product list cannot be read to its end.", e);
    }
  }
}
