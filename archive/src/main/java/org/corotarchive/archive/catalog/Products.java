// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.database.Database;
import org.corotarchive.archive.product.FileId;
import org.corotarchive.archive.product.ProductIdentity;
import org.corotarchive.archive.product.ProductRecord;
import org.corotarchive.archive.product.PublisherDid;
import org.corotarchive.archive.store.StoredFile;
import org.corotarchive.archive.tree.TreePlace;

/** Adds products to the catalogue, each wholly or not at all. Threads may share it. */
public final class Products {

  private static final String KNOWN =
      """
      SELECT file.id FROM archive.file JOIN archive.product ON file.product_id = product.id
      WHERE product.obs_publisher_did = ? AND file.sha256 = ?
      """;

  private static final String PRODUCT =
      "INSERT INTO archive.product ("
          + ProductColumns.ALL.names()
          + ") VALUES ("
          + ProductColumns.ALL.placeholders()
          + ") ON CONFLICT (obs_publisher_did) DO UPDATE SET "
          + ProductColumns.ALL.replacements()
          + ", updated_at = now() AT TIME ZONE 'UTC' RETURNING id";

  private static final String FILE =
      """
      INSERT INTO archive.file (id, product_id, version, name, media_type, size_bytes, sha256,
                                object_id, logical_path, received_at, state, access_class)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'available', ?)
      """;

  private static final String CURRENT =
      """
      UPDATE archive.product
      SET file_id = ?, obs_release_date = coalesce(obs_release_date, ?)
      WHERE id = ?
      """;

  private final Database database;

  /** Adds to the catalogue in {@code database}. */
  public Products(Database database) {
    this.database = database;
  }

  /** The file of the product that has just these bytes, whichever version it is. */
  public Optional<UUID> known(PublisherDid did, String sha256) {
    return database.inTransaction(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setString(1, did.value());
            statement.setString(2, sha256);
            try (ResultSet row = statement.executeQuery()) {
              return row.next()
                  ? Optional.of(row.getObject(1, UUID.class))
                  : Optional.<UUID>empty();
            }
          }
        });
  }

  /**
   * Catalogues a product with a file that has just been stored, as the file's version of it: star,
   * span of the CCD, product and file, in one transaction.
   *
   * @param receivedAt when the archive took the file in
   * @return the id of the file
   * @throws NoPlaceException if the tree has no place for it; the catalogue is then as before
   * @throws ArchiveException if the database refuses; the catalogue is then as before
   */
  public UUID add(ProductRecord record, StoredFile stored, Instant receivedAt) {
    return database.inTransaction(
        connection -> {
          TreePlace place = place(connection, record.identity());
          addStar(connection, record);
          long product = addProduct(connection, new ProductRow(record, place));
          UUID file = FileId.of(record.did(), stored.version());
          addFile(connection, record, new FileRow(file, product, place, stored, receivedAt));
          makeCurrent(connection, product, file, receivedAt);
          return file;
        });
  }

  /**
   * Counts the stars and draws the outline of each of {@code runCcds}, after products were added to
   * them.
   */
  public void outline(Collection<RunCcd> runCcds) {
    database.inTransaction(
        connection -> {
          RunCcdTable.outline(connection, runCcds);
          return runCcds;
        });
  }

  /**
   * The place of a product in the tree.
   *
   * @throws NoPlaceException if it has none
   */
  static TreePlace place(Connection connection, ProductIdentity identity) throws SQLException {
    String code = identity.dataSet().code();
    return TreePlace.find(connection, code, identity.runCode())
        .orElseThrow(() -> new NoPlaceException(code));
  }

  private record FileRow(
      UUID id, long product, TreePlace place, StoredFile stored, Instant receivedAt) {}

  private static void addStar(Connection connection, ProductRecord record) throws SQLException {
    if (record.star().isEmpty()) {
      return;
    }
    int accessClass = TreePlace.root(connection).orElseThrow().accessClass();
    StarTable.upsert(connection, record.star().get(), accessClass);
    Optional<RunCcd> runCcd = runCcd(record);
    if (runCcd.isPresent() && record.time().isPresent()) {
      RunCcdTable.widen(connection, runCcd.get(), record.time().get().span(), accessClass);
    }
  }

  /** The CCD and run of a star's product. */
  public static Optional<RunCcd> runCcd(ProductRecord record) {
    ProductIdentity identity = record.identity();
    return record.star().isEmpty()
        ? Optional.empty()
        : identity.runCode().flatMap(run -> identity.ccd().map(ccd -> new RunCcd(run, ccd)));
  }

  private static long addProduct(Connection connection, ProductRow row) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(PRODUCT)) {
      ProductColumns.ALL.bind(statement, row);
      try (ResultSet id = statement.executeQuery()) {
        id.next();
        return id.getLong(1);
      }
    }
  }

  private static void addFile(Connection connection, ProductRecord record, FileRow row)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FILE)) {
      statement.setObject(1, row.id);
      statement.setLong(2, row.product);
      statement.setInt(3, row.stored.version());
      statement.setString(4, row.stored.logicalPath());
      statement.setString(5, record.mediaType().orElseThrow());
      statement.setLong(6, row.stored.sizeBytes());
      statement.setString(7, row.stored.sha256());
      statement.setString(8, row.stored.objectId());
      statement.setString(9, row.stored.logicalPath());
      statement.setObject(10, ProductColumns.utc(row.receivedAt));
      statement.setInt(11, row.place.accessClass());
      statement.executeUpdate();
    }
  }

  private static void makeCurrent(
      Connection connection, long product, UUID file, Instant receivedAt) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CURRENT)) {
      statement.setObject(1, file);
      statement.setObject(2, ProductColumns.utc(receivedAt));
      statement.setLong(3, product);
      statement.executeUpdate();
    }
  }
}
