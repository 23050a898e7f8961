// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.util.ArrayList;
import java.util.List;
import nom.tam.fits.BinaryTable;
import nom.tam.fits.BinaryTableHDU;
import nom.tam.fits.FitsException;
import nom.tam.fits.header.Standard;

/** Builds a BINTABLE extension column by column (FITS 4.0, section 7.3). */
final class TableBuilder {

  private final String extensionName;
  private final BinaryTable table = new BinaryTable();
  private final List<Label> labels = new ArrayList<>();

  /** Name and unit of a column; no unit: an empty text. */
  private record Label(String name, String unit) {}

  TableBuilder(String extensionName) {
    this.extensionName = extensionName;
  }

  /**
   * Adds a column without unit.
   *
   * @param values array of a primitive type, one element (or sub-array) for each row
   */
  TableBuilder column(String name, Object values) throws FitsException {
    return column(name, "", values);
  }

  /**
   * Adds a column.
   *
   * @param unit FITS unit string
   * @param values array of a primitive type, one element (or sub-array) for each row
   */
  TableBuilder column(String name, String unit, Object values) throws FitsException {
    table.addColumn(values);
    labels.add(new Label(name, unit));
    return this;
  }

  /** Adds a column of texts of equal width. */
  TableBuilder texts(String name, String[] values) throws FitsException {
    table.addStringColumn(values);
    labels.add(new Label(name, ""));
    return this;
  }

  BinaryTableHDU build() throws FitsException {
    BinaryTableHDU hdu = table.toHDU();
    hdu.getHeader().addValue("EXTNAME", extensionName, "name of the extension");
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      hdu.setColumnName(i, label.name(), null);
      if (!label.unit().isEmpty()) {
        hdu.setColumnMeta(i, Standard.TUNITn, label.unit(), null, true);
      }
    }
    return hdu;
  }
}
