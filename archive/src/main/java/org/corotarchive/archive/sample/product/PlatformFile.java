// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.util.List;
import nom.tam.fits.BinaryTableHDU;
import nom.tam.fits.FitsException;
import nom.tam.fits.NullDataHDU;
import org.corotarchive.archive.sample.mission.TimeSpan;

/**
 * Shape of the files that tell about the satellite and not about stars: a primary header without
 * data and one table. Names and columns of these products are assumed.
 */
final class PlatformFile {

  private PlatformFile() {}

  /** Makes the table when the file is written. */
  interface Table {
    BinaryTableHDU make() throws FitsException;
  }

  /**
   * The file.
   *
   * @param path place in the delivery
   * @param code product code
   * @param runCode run during which it was taken
   * @param span first to last second, UTC
   * @param table the extension
   */
  static ProductFile of(String path, String code, String runCode, TimeSpan span, Table table) {
    return new ProductFile(
        path,
        out -> {
          NullDataHDU primary = new NullDataHDU();
          new Cards(primary.getHeader())
              .text("RUN_CODE", runCode, "observing run")
              .span(span)
              .sampleMarks(code, StarHeader.RELEASE)
              .remark("The layout of this file is assumed.");
          FitsDocument.write(out, List.of(primary, table.make()));
        });
  }
}
