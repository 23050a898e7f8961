// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

/** How the files of a data set are packed. */
public enum Packaging {
  /** One FITS file. */
  FITS("fits"),
  /** A gzipped tar of FITS and other files. */
  TAR_GZ("tar-gz"),
  /** A document, whose media type follows its extension. */
  DOCUMENT("document");

  private final String descriptor;

  Packaging(String descriptor) {
    this.descriptor = descriptor;
  }

  /** The word for it in {@code products.xml}. */
  String descriptor() {
    return descriptor;
  }

  /** Media type of the file called {@code fileName} (RFC 4047 for FITS, RFC 6713 for gzip). */
  public String mediaType(String fileName) {
    return switch (this) {
      case FITS -> "application/fits";
      case TAR_GZ -> "application/gzip";
      case DOCUMENT -> fileName.endsWith(".pdf") ? "application/pdf" : "text/plain";
    };
  }
}
