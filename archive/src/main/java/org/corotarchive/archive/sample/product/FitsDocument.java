// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nom.tam.fits.BasicHDU;
import nom.tam.fits.Fits;
import nom.tam.fits.FitsException;
import nom.tam.util.FitsOutputStream;

/** Puts HDUs together into one file with CHECKSUM and DATASUM in each (FITS 4.0, appendix J). */
final class FitsDocument {

  private FitsDocument() {}

  /** Writes the HDUs in order, the first as primary; the caller closes the stream. */
  static void write(OutputStream out, List<? extends BasicHDU<?>> hdus)
      throws FitsException, IOException {
    try (Fits fits = new Fits()) {
      for (BasicHDU<?> hdu : hdus) {
        fits.addHDU(hdu);
      }
      fits.setChecksum();
      FitsOutputStream stream = new FitsOutputStream(out);
      fits.write(stream);
      stream.flush();
    }
  }
}
