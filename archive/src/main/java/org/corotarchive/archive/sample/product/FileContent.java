// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nom.tam.fits.FitsException;

/** The bytes of one file, written when asked for; twice asked, the same bytes. */
@FunctionalInterface
public interface FileContent {

  /**
   * Writes all bytes; the caller closes the stream.
   *
   * @throws IOException when the stream fails
   * @throws FitsException when the stream fails below the FITS library
   */
  void writeTo(OutputStream out) throws IOException, FitsException;

  /** Content that is a text in ASCII. */
  static FileContent text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
