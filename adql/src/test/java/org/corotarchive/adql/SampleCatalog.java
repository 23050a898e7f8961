// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.catalog.CatalogColumn;
import org.corotarchive.adql.catalog.CatalogTable;
import org.corotarchive.adql.catalog.ColumnFacts;
import org.corotarchive.adql.catalog.StoredPosition;
import org.corotarchive.adql.catalog.StoredRegion;
import org.corotarchive.adql.catalog.TableCatalog;

/** A catalogue like that of the archive, read from a small text file. */
public final class SampleCatalog {
  private static final String FILE = "golden/catalog.txt";

  private SampleCatalog() {}

  /** The tables of the file. */
  public static TableCatalog read() {
    List<CatalogTable> tables = new ArrayList<>();
    for (String block : resource(FILE).strip().split("\n\n+")) {
      tables.add(table(block.lines().filter(line -> !line.startsWith("#")).toList()));
    }
    return new TableCatalog(tables);
  }

  /** The text of a resource beside this class. */
  public static String resource(String name) {
    try (InputStream stream = SampleCatalog.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static CatalogTable table(List<String> lines) {
    String[] name = lines.get(0).split("\\.");
    List<CatalogColumn> columns = new ArrayList<>();
    List<StoredPosition> positions = new ArrayList<>();
    List<StoredRegion> regions = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] words = line.strip().split(" +");
      switch (words[0]) {
        case "position" -> positions.add(new StoredPosition(words[1], words[2], words[3]));
        case "region" -> regions.add(new StoredRegion(words[1], words[2], words[3]));
        default -> columns.add(column(words));
      }
    }
    boolean upload = name[0].equals("TAP_UPLOAD");
    return new CatalogTable(
        name[0],
        name[1],
        false,
        upload ? Optional.empty() : Optional.of(name[0].toLowerCase(Locale.ROOT)),
        upload ? "upload_" + name[1] : name[1],
        columns,
        positions,
        regions);
  }

  private static CatalogColumn column(String[] words) {
    boolean delimited = words[0].startsWith("\"");
    String name = words[0].replace("\"", "");
    Optional<String> unit = words.length > 2 ? Optional.of(words[2]) : Optional.empty();
    Optional<String> ucd = words.length > 3 ? Optional.of(words[3]) : Optional.empty();
    ColumnFacts facts =
        new ColumnFacts(
            unit.filter(word -> !word.equals("-")),
            ucd,
            Optional.of("utype:" + name),
            Optional.of("about " + name),
            Optional.empty(),
            Optional.empty(),
            false);
    return new CatalogColumn(name, delimited, AdqlType.valueOf(words[1]), name, facts);
  }
}
