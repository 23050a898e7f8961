// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.catalog;

import java.sql.Connection;
import java.util.Iterator;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.database.Database;
import org.corotarchive.archive.product.ProductRecord;

/**
 * Catalogues many products whose files the archive does not hold, all in one transaction. Products
 * that are known already stay as they are.
 */
public final class ProductListCopy {

  private final Database database;

  /** Adds to the catalogue in {@code database}. */
  public ProductListCopy(Database database) {
    this.database = database;
  }

  /**
   * What became of a list.
   *
   * @param added number of products that are new
   * @param known number of products that were known, or listed before
   */
  public record Outcome(long added, long known) {}

  /**
   * Catalogues all of {@code records}, which are pulled one by one.
   *
   * @throws ArchiveException if the tree has no place for one, or the database refuses; the
   *     catalogue is then as before
   */
  public Outcome add(Iterator<ProductRecord> records) {
    return database.inTransaction(
        (Connection connection) -> new BulkAddition(connection).add(records));
  }
}
