// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.time.Instant;
import nom.tam.fits.FitsException;
import nom.tam.fits.Header;
import org.corotarchive.archive.sample.mission.TimeSpan;

/** Writes keywords into a header, one after the other. */
final class Cards {

  private static final String WRITTEN = "2026-01-01T00:00:00";

  private final Header header;

  Cards(Header header) {
    this.header = header;
  }

  Cards text(String keyword, String value, String comment) throws FitsException {
    header.addValue(keyword, value, comment);
    return this;
  }

  Cards number(String keyword, double value, String comment) throws FitsException {
    header.addValue(keyword, value, comment);
    return this;
  }

  Cards whole(String keyword, long value, String comment) throws FitsException {
    header.addValue(keyword, value, comment);
    return this;
  }

  Cards remark(String line) throws FitsException {
    header.insertComment(line);
    return this;
  }

  /** Start and end in UTC (FITS 4.0, section 9.5). */
  Cards span(TimeSpan span) throws FitsException {
    return text("TIMESYS", "UTC", "time scale of DATE-BEG and DATE-END")
        .text("DATE-BEG", isoSeconds(span.start()), "first second")
        .text("DATE-END", isoSeconds(span.end()), "last second");
  }

  /** The time scale of the tables of release N2-4.4: JD(TT) - 2400000 (FITS 4.0, section 9.2). */
  Cards julianTime() throws FitsException {
    return text("TIMESYS", "TT", "time scale of the time columns")
        .number("JDREF", 2400000.0, "the time columns count from this JD")
        .text("TIMEUNIT", "d", "unit of the time columns");
  }

  /** Instrument, and the marks that no reader of a sample file can overlook. */
  Cards sampleMarks(String product, String release) throws FitsException {
    header.addValue("SYNTHET", true, "synthetic: not a file of the mission");
    return text("TELESCOP", "CoRoT", "satellite")
        .text("INSTRUME", "CoRoTcam", "camera")
        .text("ORIGIN", "CoRoT archive sample generator", "who made this file")
        .text("DATE", WRITTEN, "fixed, so that two runs give equal files")
        .text("PRODUCT", product, "kind of product")
        .text("RELEASE", release, "release that this imitates")
        .remark("SYNTHETIC SAMPLE of the CoRoT archive, for demonstrations and tests.")
        .remark("It has the shape of mission data but must not be used for science.");
  }

  private static String isoSeconds(Instant instant) {
    String text = instant.toString();
    return text.substring(0, text.length() - 1);
  }
}
