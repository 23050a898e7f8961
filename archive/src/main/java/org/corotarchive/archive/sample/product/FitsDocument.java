// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import nom.tam.fits.BasicHDU;
import nom.tam.fits.FitsException;
import nom.tam.fits.Header;
import nom.tam.fits.HeaderCard;
import nom.tam.fits.utilities.FitsCheckSum;
import nom.tam.util.FitsOutputStream;

/**
 * Puts HDUs together into one file with CHECKSUM and DATASUM in each (FITS 4.0, appendix J). The
 * library writes the present time into comments; here they are replaced, so that equal content
 * gives equal bytes.
 */
final class FitsDocument {

  private static final String UNSET_CHECKSUM = "0000000000000000";

  private FitsDocument() {}

  /** Writes the HDUs in order, the first as primary; the caller closes the stream. */
  static void write(OutputStream out, List<? extends BasicHDU<?>> hdus)
      throws FitsException, IOException {
    FitsOutputStream stream = new FitsOutputStream(out);
    boolean primary = true;
    for (BasicHDU<?> hdu : hdus) {
      seal(hdu, primary);
      stream.write(bytes(hdu.getHeader()));
      hdu.getData().write(stream);
      primary = false;
    }
    stream.flush();
  }

  private static void seal(BasicHDU<?> hdu, boolean primary) throws FitsException, IOException {
    Header header = hdu.getHeader();
    header.addValue("DATASUM", "0", "");
    header.addValue("CHECKSUM", UNSET_CHECKSUM, "");
    header.validate(primary);
    if (primary) {
      comment(header, "SIMPLE", "conforms to FITS 4.0");
    }
    long dataSum = hdu.getData().calcChecksum();
    comment(header, "DATASUM", "sum of the data").setValue(Long.toString(dataSum));
    HeaderCard checksum = comment(header, "CHECKSUM", "makes the sum of the HDU zero");
    checksum.setValue(UNSET_CHECKSUM);
    long sum = FitsCheckSum.sumOf(dataSum, FitsCheckSum.checksum(bytes(header)));
    checksum.setValue(FitsCheckSum.encode(sum, true));
  }

  private static HeaderCard comment(Header header, String keyword, String comment) {
    HeaderCard card = Objects.requireNonNull(header.findCard(keyword), keyword);
    card.setComment(comment);
    return card;
  }

  /** The header as it stands: the checking way of writing would put new checksums into it. */
  private static byte[] bytes(Header header) throws FitsException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FitsOutputStream stream = new FitsOutputStream(bytes);
    header.writeUnchecked(stream);
    stream.flush();
    return bytes.toByteArray();
  }
}
