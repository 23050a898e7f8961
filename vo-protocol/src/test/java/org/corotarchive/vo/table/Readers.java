// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.ac.starlink.fits.FitsTableBuilder;
import uk.ac.starlink.table.StarTable;
import uk.ac.starlink.table.StoragePolicy;
import uk.ac.starlink.table.TableBuilder;
import uk.ac.starlink.table.formats.CsvTableBuilder;
import uk.ac.starlink.util.ByteArrayDataSource;
import uk.ac.starlink.util.DataSource;
import uk.ac.starlink.util.FileDataSource;
import uk.ac.starlink.votable.VOTableBuilder;

/** Writes a table and reads it back by STIL. */
final class Readers {

  private Readers() {}

  static byte[] write(TableFormat format, TableHeader header, RowStream rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(header, rows, Long.MAX_VALUE, out);
    return out.toByteArray();
  }

  static StarTable read(TableFormat format, byte[] bytes) throws IOException {
    return read(builder(format), new ByteArrayDataSource("answer", bytes));
  }

  /** Reads from a file, which STIL needs for the heap of FITS. */
  static StarTable read(TableFormat format, byte[] bytes, Path folder) throws IOException {
    Path file = Files.write(folder.resolve("table"), bytes);
    return read(builder(format), new FileDataSource(file.toFile()));
  }

  private static StarTable read(TableBuilder builder, DataSource source) throws IOException {
    return StoragePolicy.PREFER_MEMORY.randomTable(
        builder.makeStarTable(source, true, StoragePolicy.PREFER_MEMORY));
  }

  private static TableBuilder builder(TableFormat format) {
    return switch (format.shortName()) {
      case "csv" -> new CsvTableBuilder();
      case "tsv" -> tabSeparated();
      case "fits" -> new FitsTableBuilder();
      default -> new VOTableBuilder();
    };
  }

  private static TableBuilder tabSeparated() {
    CsvTableBuilder builder = new CsvTableBuilder();
    builder.setDelimiter('\t');
    return builder;
  }
}
