// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.catalog;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.product.ProductIdentity;
import org.corotarchive.archive.product.ProductRecord;
import org.corotarchive.archive.product.TimeCoverage;
import org.corotarchive.archive.product.TimeSpan;
import org.corotarchive.archive.tree.TreePlace;
import org.postgresql.PGConnection;

/**
 * The work of a {@link ProductListCopy} within its transaction: rows go through PostgreSQL's COPY
 * into temporary tables, and from there into the catalogue.
 */
final class BulkAddition {

  private static final int CHUNK_CHARACTERS = 1 << 22;

  private static final String STARS = StarTable.COLUMNS.names();
  private static final String PRODUCTS = ProductColumns.ALL.names();

  private static final String ADD_STARS =
      "INSERT INTO archive.star ("
          + STARS
          + ") SELECT DISTINCT ON (corot_id) "
          + STARS
          + " FROM listed_star ORDER BY corot_id"
          + StarTable.FILL_GAPS;

  private static final String ADD_PRODUCTS =
      "INSERT INTO archive.product ("
          + PRODUCTS
          + ") SELECT "
          + PRODUCTS
          + " FROM listed_product ON CONFLICT (obs_publisher_did) DO NOTHING";

  private final Connection connection;
  private final int rootClass;
  private final Map<PlaceKey, TreePlace> places = new HashMap<>();
  private final Map<RunCcd, TimeSpan> spans = new TreeMap<>();
  private final StringBuilder stars = new StringBuilder();
  private final StringBuilder products = new StringBuilder();

  private record PlaceKey(String code, Optional<String> run) {}

  BulkAddition(Connection connection) throws SQLException {
    this.connection = connection;
    this.rootClass = TreePlace.root(connection).orElseThrow().accessClass();
  }

  ProductListCopy.Outcome add(Iterator<ProductRecord> records) throws SQLException {
    makeTemporary("listed_star", "archive.star", STARS);
    makeTemporary("listed_product", "archive.product", PRODUCTS);
    long listed = 0;
    while (records.hasNext()) {
      append(records.next());
      listed++;
    }
    send();
    execute(ADD_STARS);
    for (Map.Entry<RunCcd, TimeSpan> span : spans.entrySet()) {
      RunCcdTable.widen(connection, span.getKey(), span.getValue(), rootClass);
    }
    long added = execute(ADD_PRODUCTS);
    RunCcdTable.outline(connection, spans.keySet());
    return new ProductListCopy.Outcome(added, listed - added);
  }

  private void append(ProductRecord record) throws SQLException {
    if (record.star().isPresent()) {
      StarTable.COLUMNS.appendLine(stars, new StarTable.Row(record.star().get(), rootClass));
    }
    ProductColumns.ALL.appendLine(products, new ProductRow(record, place(record.identity())));
    Optional<RunCcd> runCcd = Products.runCcd(record);
    Optional<TimeSpan> span = record.time().map(TimeCoverage::span);
    if (runCcd.isPresent() && span.isPresent()) {
      spans.merge(runCcd.get(), span.get(), BulkAddition::around);
    }
    if (products.length() > CHUNK_CHARACTERS) {
      send();
    }
  }

  private TreePlace place(ProductIdentity identity) throws SQLException {
    PlaceKey key = new PlaceKey(identity.dataSet().code(), identity.runCode());
    Optional<TreePlace> known = Optional.ofNullable(places.get(key));
    if (known.isPresent()) {
      return known.get();
    }
    TreePlace found = Products.place(connection, identity);
    places.put(key, found);
    return found;
  }

  private static TimeSpan around(TimeSpan one, TimeSpan other) {
    Instant start = one.start().isBefore(other.start()) ? one.start() : other.start();
    Instant end = one.end().isAfter(other.end()) ? one.end() : other.end();
    return new TimeSpan(start, end);
  }

  private void send() throws SQLException {
    copy("listed_star", STARS, stars);
    copy("listed_product", PRODUCTS, products);
  }

  private void copy(String table, String columns, StringBuilder lines) throws SQLException {
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "COPY " + table + " (" + columns + ") FROM STDIN",
              new StringReader(lines.toString()));
    } catch (IOException e) {
      throw new ArchiveException("The list could not be sent to the database.", e);
    }
    lines.setLength(0);
  }

  /** A temporary table with some of another's columns, gone at the end of the transaction. */
  private void makeTemporary(String name, String like, String columns) throws SQLException {
    execute(
        "CREATE TEMPORARY TABLE "
            + name
            + " ON COMMIT DROP AS SELECT "
            + columns
            + " FROM "
            + like
            + " WITH NO DATA");
  }

  private long execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeLargeUpdate(sql);
    }
  }
}
