// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.List;
import java.util.Optional;
import org.corotarchive.archive.delivery.DeliveredFile;
import org.corotarchive.archive.delivery.DeliveryHeader;
import org.corotarchive.archive.product.DataSet;
import org.corotarchive.archive.product.ProductName;
import org.corotarchive.archive.reading.HeaderKeywords;
import org.corotarchive.archive.reading.ProductDescription;

/**
 * A delivered file whose name is one of the archive's and whose bytes have been read, with all that
 * is needed to judge it.
 *
 * @param file the file
 * @param name what its name claims
 * @param description what its bytes tell
 * @param delivery what the delivery says of all its files
 */
record Candidate(
    DeliveredFile file, ProductName name, ProductDescription description, DeliveryHeader delivery) {

  // First two characters of HLFCCDID name the CCD, the third its left or right output.
  private static final int CCD_LETTERS = 2;

  DataSet dataSet() {
    return name.dataSet();
  }

  /** The primary headers of all FITS files in it. */
  List<HeaderKeywords> headers() {
    return description.members().stream()
        .filter(member -> !member.hdus().isEmpty())
        .map(member -> member.hdus().get(0).keywords())
        .toList();
  }

  /** A keyword of the first primary header. */
  Optional<String> text(String keyword) {
    return description.primaryHeader().flatMap(header -> header.text(keyword));
  }

  /** The run, from the name or else the header. */
  Optional<String> runCode() {
    return name.key().runCode().or(() -> text("RUN_CODE"));
  }

  /** The CCD, from the name or else the header. */
  Optional<String> ccd() {
    return name.key()
        .ccd()
        .or(
            () ->
                text("HLFCCDID")
                    .filter(half -> half.length() >= CCD_LETTERS)
                    .map(half -> half.substring(0, CCD_LETTERS)));
  }

  /** The release or version: from the name, else the header, else the delivery. */
  Optional<String> release() {
    return name.version().or(() -> text("RELEASE")).or(delivery::release);
  }

  /** Whether header or delivery say that it was invented for a demonstration. */
  boolean synthetic() {
    return delivery.synthetic() || headers().stream().anyMatch(header -> header.isTrue("SYNTHET"));
  }
}
