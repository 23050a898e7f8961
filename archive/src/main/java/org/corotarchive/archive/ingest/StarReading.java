// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.corotarchive.archive.delivery.FileProblem;
import org.corotarchive.archive.product.Channel;
import org.corotarchive.archive.product.Magnitudes;
import org.corotarchive.archive.product.Origin;
import org.corotarchive.archive.product.StarRecord;
import org.corotarchive.archive.reading.HeaderKeywords;
import org.corotarchive.archive.sky.SkyPosition;

/** Makes a star of a primary header that has been checked. */
final class StarReading {

  // OBJECT repeats the identifier where a star has no name: CoRoT 0101206560.
  private static final Pattern PLAIN_IDENTIFIER =
      Pattern.compile("(?i)(?:corot[ -]?)?(?:id)? ?\\d{4,}");

  private StarReading() {}

  static StarRecord star(HeaderKeywords header, long corotId, Channel channel) {
    return new StarRecord(
        corotId,
        text(header, "OBJECT").filter(name -> !PLAIN_IDENTIFIER.matcher(name).matches()),
        new SkyPosition(header.number("ALPHA").orElseThrow(), header.number("DELTA").orElseThrow()),
        channel,
        new Magnitudes(
            header.number("MAGNIT_B"),
            header.number("MAGNIT_V"),
            header.number("MAGNIT_R"),
            header.number("MAGNIT_I")),
        text(header, "SPECTYPE"),
        text(header, "LUMCLASS"),
        new StarRecord.Origins(
            origin(header, "IDORIG"), origin(header, "POSORIG"), origin(header, "MAGORIG")));
  }

  private static Optional<String> text(HeaderKeywords header, String keyword) {
    return header
        .text(keyword)
        .map(FileProblem::printable)
        .filter(text -> !text.equalsIgnoreCase("NAN"));
  }

  private static Origin origin(HeaderKeywords header, String keyword) {
    return header.text(keyword).flatMap(Origin::read).orElse(Origin.MISSION);
  }
}
