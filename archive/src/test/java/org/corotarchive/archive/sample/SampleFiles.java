// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nom.tam.fits.BasicHDU;
import nom.tam.fits.Fits;
import nom.tam.fits.FitsException;
import nom.tam.fits.Header;
import nom.tam.fits.ImageHDU;
import uk.ac.starlink.table.RowSequence;
import uk.ac.starlink.table.StarTable;
import uk.ac.starlink.table.StarTableFactory;

/** Looks into a written sample as a reader would. */
final class SampleFiles {

  private static final Logger STIL_LOGGER = Logger.getLogger("uk.ac.starlink");

  static {
    STIL_LOGGER.setLevel(Level.WARNING);
  }

  private final Path folder;

  SampleFiles(Path folder) {
    this.folder = folder;
  }

  /** Relative paths of all files, sorted. */
  List<String> paths() {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only file whose name starts so. */
  Path file(String namePrefix) {
    List<String> found =
        paths().stream()
            .filter(path -> path.substring(path.lastIndexOf('/') + 1).startsWith(namePrefix))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(namePrefix + " is the name of " + found);
    }
    return folder.resolve(found.get(0));
  }

  /** The primary header. */
  static Header header(Path file) throws FitsException, IOException {
    try (Fits fits = new Fits(file.toFile())) {
      return fits.getHDU(0).getHeader();
    }
  }

  /** A table extension, counted from 1, read by STIL. */
  static StarTable table(Path file, int extension) throws IOException {
    return new StarTableFactory().makeStarTable(file + "#" + extension, "fits");
  }

  /** Names and FITS types of the columns: {@code NAME:D}. */
  static List<String> columns(Path file, int extension) throws FitsException, IOException {
    try (Fits fits = new Fits(file.toFile())) {
      Header header = fits.getHDU(extension).getHeader();
      return IntStream.rangeClosed(1, header.getIntValue("TFIELDS"))
          .mapToObj(
              i -> header.getStringValue("TTYPE" + i) + ":" + header.getStringValue("TFORM" + i))
          .toList();
    }
  }

  /** A numeric column as numbers. */
  static double[] numbers(StarTable table, String column) throws IOException {
    int index = names(table).indexOf(column);
    List<Double> values = new ArrayList<>();
    try (RowSequence rows = table.getRowSequence()) {
      while (rows.next()) {
        values.add(((Number) rows.getCell(index)).doubleValue());
      }
    }
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Names of the columns. */
  static List<String> names(StarTable table) {
    return IntStream.range(0, table.getColumnCount())
        .mapToObj(i -> table.getColumnInfo(i).getName())
        .toList();
  }

  /**
   * Reads each HDU of a file: checksums by the FITS library, tables also by STIL.
   *
   * @return number of HDUs
   */
  static int verify(Path file) throws FitsException, IOException {
    try (Fits fits = new Fits(file.toFile())) {
      BasicHDU<?>[] hdus = fits.read();
      for (int i = 0; i < hdus.length; i++) {
        Header header = hdus[i].getHeader();
        if (!header.containsKey("CHECKSUM") || !header.containsKey("DATASUM")) {
          throw new AssertionError(file + " HDU " + i + " has no checksum");
        }
        hdus[i].verifyIntegrity();
        if (i > 0 && !(hdus[i] instanceof ImageHDU)) {
          countRows(table(file, i));
        }
      }
      return hdus.length;
    }
  }

  private static void countRows(StarTable table) throws IOException {
    long rows = 0;
    try (RowSequence sequence = table.getRowSequence()) {
      while (sequence.next()) {
        sequence.getRow();
        rows++;
      }
    }
    if (rows == 0 || rows != table.getRowCount()) {
      throw new AssertionError("a table with " + rows + " rows of " + table.getRowCount());
    }
  }
}
