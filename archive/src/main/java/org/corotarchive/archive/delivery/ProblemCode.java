// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.delivery;

/**
 * Everything that can be wrong, or odd, with a delivered file. The names are stable: producers'
 * scripts rely on them.
 */
public enum ProblemCode {
  /** No data set has files of this name, or its dates are impossible. */
  NAME_NOT_RECOGNISED(Severity.REFUSAL),
  /** A file or folder name with characters that no safe name has. */
  NAME_UNSAFE(Severity.REFUSAL),
  /** A symbolic link, device or pipe among the delivered files. */
  NOT_A_PLAIN_FILE(Severity.REFUSAL),
  /** A file that cannot be read from the disk. */
  FILE_UNREADABLE(Severity.REFUSAL),
  /** A file without content. */
  FILE_EMPTY(Severity.REFUSAL),
  /** Two files of the delivery are the same product. */
  DELIVERED_TWICE(Severity.REFUSAL),
  /** A line or setting of the delivery's own description that cannot be understood. */
  DELIVERY_DESCRIPTION_WRONG(Severity.REFUSAL),
  /** The manifest gives another digest. */
  MANIFEST_DIGEST_DIFFERS(Severity.REFUSAL),
  /** The manifest does not list the file. */
  MANIFEST_LACKS_FILE(Severity.REFUSAL),
  /** The manifest lists a file that was not delivered. */
  MANIFEST_FILE_MISSING(Severity.REFUSAL),
  /** The file does not begin as FITS does. */
  NOT_FITS(Severity.REFUSAL),
  /** The file ends before the headers say it should. */
  FITS_TRUNCATED(Severity.REFUSAL),
  /** A header that has no end or whose structure keywords make no sense. */
  FITS_HEADER_UNREADABLE(Severity.REFUSAL),
  /** Bytes after the last header and data unit. */
  FITS_TRAILING_BYTES(Severity.REFUSAL),
  /** The data are not what DATASUM says. */
  FITS_DATASUM_WRONG(Severity.REFUSAL),
  /** Header or data are not what CHECKSUM says. */
  FITS_CHECKSUM_WRONG(Severity.REFUSAL),
  /** An extension that files of the data set must have is not there. */
  FITS_EXTENSION_MISSING(Severity.REFUSAL),
  /** A keyword without which the product cannot be catalogued is not there. */
  KEYWORD_MISSING(Severity.REFUSAL),
  /** A keyword's value is not of the kind it must be. */
  KEYWORD_UNREADABLE(Severity.REFUSAL),
  /** A keyword's value is out of range. */
  KEYWORD_OUT_OF_RANGE(Severity.REFUSAL),
  /** Name and header tell of different products. */
  PRODUCT_DIFFERS(Severity.REFUSAL),
  /** Name and header tell of different stars. */
  IDENTIFIER_DIFFERS(Severity.REFUSAL),
  /** Name and header tell of different runs. */
  RUN_DIFFERS(Severity.REFUSAL),
  /** The mission has no such run. */
  RUN_UNKNOWN(Severity.REFUSAL),
  /** Name, header and channel tell of different CCDs. */
  CCD_DIFFERS(Severity.REFUSAL),
  /** Name and header tell of different times. */
  DATES_DIFFER(Severity.REFUSAL),
  /** The times are far from those of the run. */
  DATES_OUTSIDE_RUN(Severity.REFUSAL),
  /** The header's end is before its start. */
  DATES_IN_WRONG_ORDER(Severity.REFUSAL),
  /** Delivery and header tell of different releases, or neither tells. */
  RELEASE_UNCLEAR(Severity.REFUSAL),
  /** The package is cut or is no gzipped tar. */
  PACKAGE_UNREADABLE(Severity.REFUSAL),
  /** A member whose path would lead out of the package, or has an unsafe name. */
  PACKAGE_PATH_UNSAFE(Severity.REFUSAL),
  /** A member that is a link, device or pipe. */
  PACKAGE_MEMBER_NOT_PLAIN(Severity.REFUSAL),
  /** Two members whose names differ in nothing but case. */
  PACKAGE_MEMBER_TWICE(Severity.REFUSAL),
  /** Too many members, too many bytes, or too strongly compressed to be data. */
  PACKAGE_TOO_LARGE(Severity.REFUSAL),
  /** The package holds nothing that it should hold. */
  PACKAGE_EMPTY(Severity.REFUSAL),
  /** The file does not begin as its kind of document does. */
  DOCUMENT_UNREADABLE(Severity.REFUSAL),
  /** A synthetic product for an archive of genuine ones. */
  SYNTHETIC_REFUSED(Severity.REFUSAL),
  /** A line of a product list that cannot be understood. */
  LIST_LINE_WRONG(Severity.REFUSAL),
  /** The tree has no data set for the product. */
  NO_PLACE_IN_TREE(Severity.REFUSAL),
  /** The store could not keep the file. */
  NOT_STORED(Severity.REFUSAL),
  /** The catalogue could not take the product. */
  NOT_CATALOGUED(Severity.REFUSAL),
  /** The database stopped answering before the file was taken in, or while it was. */
  DATABASE_DOWN(Severity.REFUSAL),
  /** The archive knew the file, but its store had lost the bytes; they are kept again. */
  STORED_AGAIN(Severity.REMARK),
  /** The name spells the product another way; it is stored under the usual spelling. */
  NAME_RESPELLED(Severity.REMARK),
  /** A magnitude that is given as text. */
  MAGNITUDE_NOT_A_NUMBER(Severity.REMARK),
  /** A magnitude that is not given. */
  MAGNITUDE_MISSING(Severity.REMARK),
  /** A header card that breaks the standard; the bytes are kept as they are. */
  CARD_NOT_STANDARD(Severity.REMARK);

  /** What a problem means for its file. */
  public enum Severity {
    /** The file is not taken in. */
    REFUSAL,
    /** The file is taken in. */
    REMARK
  }

  private final Severity severity;

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  /** What it means for the file. */
  public Severity severity() {
    return severity;
  }
}
